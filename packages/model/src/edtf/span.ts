import type { Day } from "../derive/day.js";

/** Why an expression is not taken, and how to mend it. */
export interface Refusal {
  ok: false;
  message: string;
  remedy?: string | undefined;
}

/** The first and the last day that an expression can mean; each is left out where that side is open. */
export type Span = { ok: true; from: Day | undefined; to: Day | undefined } | Refusal;

/** The same of a date, which has both. */
export type DateSpan = { ok: true; from: Day; to: Day } | Refusal;

/** An expression that is not taken. */
export function refuse(message: string, remedy?: string): Refusal {
  return { ok: false, message, remedy };
}

/** A day has a year of four digits, and what handles years takes those below 100 for 1900 to 1999. */
export const YEARS = { first: 100, last: 9999 } as const;

/** A date of which some day lies beyond what a dataset can name. */
export function outsideYears(): Refusal {
  return refuse(`it lies outside the years ${YEARS.first} to ${YEARS.last}`);
}
