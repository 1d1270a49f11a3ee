import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { ModalityMessages } from "@redlines/model";
import { modalityMessages as modality } from "@redlines/model/messages/en.js";

type Words = Messages<
  | "causeAndEffect"
  | "reinforcing"
  | "balancing"
  | "feeds"
  | "slows"
  | "backTo"
  | "breaks"
  | "arrows"
  | "drawingOurs"
  | "otherLoops"
  | "otherLinks"
  | "condition"
  | "sourcesAndCoding"
>;

/**
 * `reinforcing` and `balancing` say in a sentence what kind of loop it is; `feeds` and `slows` stand on the
 * arrow of a link that has no verb, and beside how it works; `backTo` has a place for the number `{step}`.
 */
export interface EscalationLoopMessages extends Words {
  /** Of what did not take place, or not yet. */
  readonly modality: ModalityMessages;
}

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "Cause and effect",
  reinforcing: "Reinforcing: each round feeds the next.",
  balancing: "Balancing: what grows is slowed again.",
  feeds: "feeds",
  slows: "slows",
  backTo: "back to {step}",
  breaks: "What could break it",
  arrows: "Solid arrows feed, dashed ones slow.",
  drawingOurs: "The drawing is ours; the author tells it in words.",
  otherLoops: "Other loops and links",
  otherLinks: "Also at work",
  condition: "Condition",
  sourcesAndCoding: "Sources and how we coded it",
};
