import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

/**
 * `below`, `crossed` and `noReading` are sentences with places for `{date}`, `{rung}`, `{rungs}`,
 * `{label}`, `{line}` and `{certainty}`, and what stands between two stars has weight; a number follows
 * `rung`. `decides` and `idle` are said of a piece of evidence: it sets the reading, or it counts for
 * nothing.
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
  | "authorLine"
  | "editorsLine"
  | "demands"
  | "rung"
  | "evidence"
  | "decides"
  | "idle"
  | "replay"
  | "condition"
>;

export const messages: RedlineGaugeMessages = {
  ...shared,
  redline: "Red line",
  against: "against",
  below:
    "{date}: *rung {rung} of {rungs}* – {label} ({certainty}). " +
    "The line, at rung {line}, is *not crossed*, by this account.",
  crossed:
    "{date}: *rung {rung} of {rungs}* – {label} ({certainty}). The line, at rung {line}, " +
    "is *crossed* ({certainty}).",
  noReading: "{date}: *unknown*. No evidence counts up to then.",
  line: "The line",
  reached: "reached",
  acted: "Action taken",
  audiences: "Meant for",
  support: "At home",
  expected: "What is expected",
  explicitLine: "Stated openly",
  impliedLine: "Implied",
  authorLine: "A line that the author infers",
  editorsLine: "A line that the editors infer",
  demands: "Demanded",
  rung: "Rung ",
  evidence: "Evidence",
  decides: "sets this reading",
  idle: "does not count",
  replay: "Replay by date",
  condition: "Condition",
};
