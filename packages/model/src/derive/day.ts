import type { About, Time } from "../types.js";

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** The date for which something is asked; the article's own date where none is given. Never the clock. */
export interface AsOf {
  asOf?: Day | undefined;
}

/** The last day that the article's date can mean. */
export function articleDay(about: Pick<About, "asOf">): Day {
  return about.asOf.latest ?? about.asOf.earliest;
}

/** The day by which something had surely happened or begun. */
export function sureFrom(time: Pick<Time, "earliest" | "latest" | "begunBy">): Day {
  return time.begunBy ?? time.latest ?? time.earliest;
}

/** Whether a stretch of time can contain the day. */
export function canContain(time: Pick<Time, "earliest" | "latest">, day: Day): boolean {
  return time.earliest <= day && (time.latest === undefined || day <= time.latest);
}

/**
 * Whether a stretch of time had ended by a day. That a role is known from one moment does not say
 * that it ended then: only a stretch with an end makes it a former one.
 */
export function hasEnded(time: Pick<Time, "latest" | "begunBy"> | undefined, day: Day): boolean {
  return time?.begunBy !== undefined && time.latest !== undefined && time.latest < day;
}

/** Orders by first possible day, then by last; what goes on comes last. */
export function byTime(a: Pick<Time, "earliest" | "latest">, b: Pick<Time, "earliest" | "latest">): number {
  return compare(a.earliest, b.earliest) || compare(a.latest ?? "9", b.latest ?? "9");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
