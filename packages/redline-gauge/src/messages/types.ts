import type { Messages } from "@redlines/element";

/**
 * `below`, `crossed` and `noReading` are sentences with places for `{date}`, `{rung}`, `{rungs}`,
 * `{label}`, `{line}` and `{certainty}`, and what stands between two stars has weight; a number follows
 * `rung`. `decides` and `idle` are said of a piece of evidence: it sets the reading, or it counts for nothing.
 */
export type RedlineGaugeMessages = Messages<
  | "redline"
  | "against"
  | "below"
  | "crossed"
  | "noReading"
  | "line"
  | "reached"
  | "acted"
  | "audiences"
  | "support"
  | "expected"
  | "explicitLine"
  | "impliedLine"
  | "inferredLine"
  | "rung"
  | "evidence"
  | "decides"
  | "idle"
  | "replay"
  | "condition"
>;
