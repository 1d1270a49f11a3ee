import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import { outcomeMessages } from "@redlines/model/messages/en.js";
import type { Forecast, ReadingStatus } from "@redlines/model";

/**
 * Of each status of a reading, and of `peak` and `crossedBefore`, which follow it, there is a sentence with
 * places for `{date}`, `{rung}`, `{rungs}`, `{label}`, `{line}`, `{certainty}`, `{since}`, `{until}` and
 * `{peak}`, and what stands between two stars has weight; a number follows `rung`. `decides` and `idle` are
 * said of a piece of evidence: it sets the reading, or it counts for nothing.
 */
export type RedlineGaugeMessages = Messages<
  | "redline"
  | "against"
  | ReadingStatus
  | NonNullable<Forecast["resolution"]>["outcome"]
  | "peak"
  | "crossedBefore"
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
  ...outcomeMessages,
  redline: "Red line",
  against: "against",
  "not-crossed":
    "{date}: *rung {rung} of {rungs}* – {label} ({certainty}). " +
    "The line, at rung {line}, is *not crossed*, by this account.",
  crossed:
    "{date}: *rung {rung} of {rungs}* – {label} ({certainty}). The line, at rung {line}, " +
    "is *crossed* ({certainty}).",
  "no-evidence": "{date}: *unknown*. No evidence counts up to then.",
  "no-line-yet": "{date}: *no line yet*. The line came later: {since}.",
  withdrawn: "{date}: *withdrawn* ({until}).",
  peak: "Highest while it stood: rung {peak} of {rungs}.",
  crossedBefore: "It had been crossed.",
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
