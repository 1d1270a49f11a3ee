import type { Words } from "@redlines/element";

/**
 * `below`, `crossed` and `unknown` are sentences with places for `{date}`, `{rung}`, `{rungs}`,
 * `{label}`, `{line}` and `{certainty}`.
 */
export type RedlineGaugeWords = Words<
  | "redline"
  | "against"
  | "below"
  | "crossed"
  | "unknown"
  | "line"
  | "reached"
  | "here"
  | "acted"
  | "audiences"
  | "support"
  | "expected"
  | "explicit"
  | "implied"
  | "inferredLine"
>;
