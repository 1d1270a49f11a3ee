import { compareText } from "../compare-text.js";
import type { About, Time } from "../types.js";

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** The end of what goes on: later than any day that a record can name. */
export const FAR_FUTURE: Day = "9999-12-31";

/** A year, a month or a day, and nothing besides: no season, no stretch of time, no doubt. */
const PLAIN_DATE = /^\d{4}(-\d\d){0,2}$/;

/** Whether a date is a year, a month or a day, and the calendar has it. */
export function isPlainDate(edtf: string): boolean {
  const date = new Date(edtf);
  if (!PLAIN_DATE.test(edtf) || Number.isNaN(date.getTime())) return false;
  // A “month” above 12 is a season or a quarter, and the 31st of February is March to some engines.
  return date.toISOString().startsWith(edtf);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isCalendarDay(day: string): boolean {
  return day.length === FAR_FUTURE.length && isPlainDate(day);
}

/** The date for which something is asked; the article's own date where none is given. Never the clock. */
export interface AsOf {
  asOf?: Day | undefined;
}

/** What a dataset says of the day of its article. */
export type ArticleDate = Pick<About, "asOf" | "articleDay">;

/** The day that the article's date is read as: the one that the editors name, or the last it can mean. */
export function articleDay({ articleDay: named, asOf }: ArticleDate): Day {
  return named ?? asOf.latest ?? asOf.earliest;
}

/** The day by which something had surely happened or begun. */
export function sureFrom(time: Pick<Time, "earliest" | "latest" | "begunBy">): Day {
  return time.begunBy ?? time.latest ?? time.earliest;
}

/** The day after one. */
export function dayAfter(day: Day): Day {
  return dayBeside(day, 1);
}

/** The day before one. */
export function dayBefore(day: Day): Day {
  return dayBeside(day, -1);
}

function dayBeside(day: Day, step: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, FAR_FUTURE.length);
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

type Span = Pick<Time, "earliest" | "latest">;

/** Orders by first possible day, then by last; what goes on comes last, and after it what has no date. */
export function byTime(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareText(a.earliest, b.earliest) || compareText(a.latest ?? FAR_FUTURE, b.latest ?? FAR_FUTURE);
}
