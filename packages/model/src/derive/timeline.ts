import type { Dataset, Event } from "../types.js";
import { type Day, byTime } from "./day.js";
import { participantsOf } from "./participants.js";

export interface TimelineOptions {
  /** First and last day; an event that can have happened between them is in, one without a date too. */
  from?: Day | undefined;
  to?: Day | undefined;
  /** Only events in which this actor takes part. */
  actor?: string | undefined;
}

/** The events of a dataset in the order of time: by first possible day, then by last; undated ones last. */
export function timeline(
  dataset: Pick<Dataset, "events">,
  { from, to, actor }: TimelineOptions = {},
): Event[] {
  return Object.values(dataset.events)
    .filter(
      ({ time }) =>
        !time ||
        ((from === undefined || time.latest === undefined || time.latest >= from) &&
          (to === undefined || time.earliest <= to)),
    )
    .filter((event) => actor === undefined || participantsOf(event).includes(actor))
    .sort((a, b) => byTime(a.time, b.time));
}
