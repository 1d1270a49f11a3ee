import type { Counted, Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { PositionMessages } from "@redlines/model";
import { positionMessages } from "@redlines/model/messages/positions/en.js";

/**
 * The name of the widget, what stands before what is so and what was, how two stand to each other before a
 * list of topics, what leads to a sentence, and what stands on the folds. `pair` has places for `{a}` and
 * `{b}`.
 */
export interface InterestMatrixMessages
  extends
    Messages<
      | "interests"
      | "now"
      | "soFar"
      | "pair"
      | "caption"
      | "agree"
      | "oppose"
      | "diverge"
      | "inFull"
      | "ours"
      | "allPositions"
      | "sourcesAndCoding"
    >,
    PositionMessages {
  /** How many there are in the fold, with a place for `{n}`. */
  readonly positionCount: Counted;
}

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "Who wants what",
  now: "Now",
  soFar: "So far",
  pair: "{a} and {b}",
  caption: "Where each stands",
  agree: "Same side",
  oppose: "Opposed",
  diverge: "Leaning apart",
  inFull: "In full",
  ours: "The comparison is ours.",
  allPositions: "Positions in full",
  positionCount: {
    one: "{n} position",
    other: "{n} positions",
  },
  sourcesAndCoding: "Sources and how we coded it",
};
