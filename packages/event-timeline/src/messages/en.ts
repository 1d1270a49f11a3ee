import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { ModalityMessages } from "@redlines/model";
import { modalityMessages } from "@redlines/model/messages/en.js";

/**
 * The kicker and the title; `of` is how many events, `{n}`, of `{all}` are shown; `ahead` stands above what
 * is expected after the article's `{date}`, `apart` above what did not take place, or not yet. Of one event:
 * `dates` are the first and the last day that its words can mean, `who` was involved, `claimed` is said of
 * it.
 */
export interface EventTimelineMessages
  extends
    Messages<
      | "timeline"
      | "title"
      | "of"
      | "ahead"
      | "apart"
      | "undated"
      | "moreEvents"
      | "claimsAndSources"
      | "who"
      | "everyone"
      | "dates"
      | "place"
      | "answers"
      | "condition"
      | "claimed"
    >,
    ModalityMessages {}

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "Timeline",
  title: "What happened when",
  of: "{n} of {all}",
  ahead: "Expected after {date}",
  apart: "Set apart from what happened",
  undated: "Date not given",
  moreEvents: "More events",
  claimsAndSources: "Claims and sources",
  who: "Who was involved",
  everyone: "Everyone",
  dates: "Between",
  place: "Where",
  answers: "In answer to",
  condition: "Condition",
  claimed: "Claim",
};
