import type { Counted, Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import { outcomeMessages } from "@redlines/model/messages/en.js";
import type { Forecast, ReadingStatus } from "@redlines/model";

/**
 * Of each status of a reading there is a sentence, of `oneBelow`, which is not crossed by one step, of
 * `atLine`, which is just crossed, and of `peak` and `crossedBefore`, which follow it. They have places for
 * `{rung}`, `{rungs}`, `{line}`, `{certainty}`, `{since}`, `{until}` and `{peak}`, and what stands between
 * two stars has weight; a number follows `rung`. `passed` is said of a step below the highest, `decides` and
 * `idle` of a piece of evidence: it sets the reading, or it counts for nothing.
 */
export interface RedlineGaugeMessages extends GaugeMessages {
  /** So many things in a fold, `{n}`. */
  readonly items: Counted;
}

type GaugeMessages = Messages<
  | "redline"
  | "against"
  | ReadingStatus
  | NonNullable<Forecast["resolution"]>["outcome"]
  | "oneBelow"
  | "atLine"
  | "peak"
  | "crossedBefore"
  | "line"
  | "passed"
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
  | "why"
  | "wouldBe"
  | "evidence"
  | "evidenceAndOutlook"
  | "nothingMore"
  | "sourcesAndCoding"
  | "ourSteps"
  | "inOrder"
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
    "*Not crossed, by this account.* Step {rung} of {rungs} ({certainty}); the line is at step {line}.",
  oneBelow: "*Not crossed, by this account.* Step {rung} of {rungs} ({certainty}), one below the line.",
  crossed: "*Crossed, by this account ({certainty}).* Step {rung} of {rungs}; the line is at step {line}.",
  atLine: "*Crossed, by this account ({certainty}).* Step {rung} of {rungs}, the line’s own.",
  "no-evidence": "*Unknown.* No evidence counts up to then.",
  "no-line-yet": "*No line yet.* It came later: {since}.",
  withdrawn: "*Withdrawn:* {until}.",
  peak: "Highest while it stood: step {peak} of {rungs}.",
  crossedBefore: "It had been crossed.",
  line: "The line",
  passed: "no evidence of its own",
  acted: "Action taken",
  audiences: "Meant for",
  support: "At home",
  expected: "What is expected",
  explicitLine: "Stated openly",
  impliedLine: "Implied",
  authorLine: "A line that the author infers",
  editorsLine: "A line that the editors infer",
  demands: "Demanded",
  rung: "Step ",
  why: "Why step {rung}",
  wouldBe: "would be step {rung}",
  evidence: "What led here",
  evidenceAndOutlook: "Evidence and outlook",
  nothingMore: "Nothing more is told up to then.",
  sourcesAndCoding: "Sources and how we coded it",
  ourSteps: "The steps are ours.",
  inOrder: "Steps are in order, not to scale.",
  items: { one: "{n} item", other: "{n} items" },
  decides: "sets this reading",
  idle: "does not count",
  replay: "Replay by date",
  condition: "Condition",
};
