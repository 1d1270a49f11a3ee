import type { Dataset, Event, Time } from "../types.js";
import { byTime } from "./day.js";
import { participantsOf } from "./participants.js";

/** A stretch of time from one date to another, each `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and in it. */
export interface Stretch {
  from?: string | undefined;
  to?: string | undefined;
}

export interface TimelineOptions extends Stretch {
  /** Only events in which this actor takes part. */
  actor?: string | undefined;
}

/** The events of a dataset in the order of time: by first possible day, then by last; undated ones last. */
export function timeline(
  dataset: Pick<Dataset, "events">,
  { actor, ...stretch }: TimelineOptions = {},
): Event[] {
  return Object.values(dataset.events)
    .filter(({ time }) => canFallIn(time, stretch))
    .filter((event) => actor === undefined || participantsOf(event).includes(actor))
    .sort((a, b) => byTime(a.time, b.time));
}

/** Whether something can have been so in a stretch of time: what has no date can. */
export function canFallIn(
  time: Pick<Time, "earliest" | "latest"> | undefined,
  { from, to }: Stretch,
): boolean {
  if (!time) return true;
  const { earliest, latest } = time;
  const isAfter = from === undefined || latest === undefined || latest >= from;
  return isAfter && (to === undefined || earliest.slice(0, to.length) <= to);
}
