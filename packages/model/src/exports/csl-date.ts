import type { Day } from "../derive/day.js";
import type { Time } from "../types.js";

/** A date as CSL 1.0.2 data holds it: one in parts, or the first and the last that it can be. */
export interface CslDate {
  "date-parts": number[][];
  circa?: true;
}

/**
 * A date in parts, no finer than it is written: one where its bounds are the same so far, else both. A
 * stretch without an end has its beginning alone.
 */
export function cslDate({ edtf, earliest, latest }: Pick<Time, "edtf" | "earliest" | "latest">): CslDate {
  const finest = precisionOf(edtf);
  const days = [earliest, latest ?? earliest].map((day) => day.split("-").slice(0, finest).join("-"));
  return { ...dateParts([...new Set(days)]), ...(/[~?%]/.test(edtf) && { circa: true }) };
}

/** Days, months or years in numbers. */
export function dateParts(dates: readonly Day[]): CslDate {
  return { "date-parts": dates.map((date) => date.split("-").map(Number)) };
}

/** How many parts of a date are known: 1 for a year, 2 for a month, 3 for a day. */
function precisionOf(edtf: string): number {
  const dates = edtf.replaceAll(/[~?%]/g, "").match(/[\dX]{4}(-[\dX]{2}){0,2}/g) ?? [];
  return Math.max(1, ...dates.map(knownParts));
}

/** A digit that is not known ends what is; a season or a quarter is told by its months. */
function knownParts(date: string): number {
  const [, ...finer] = date.split("-");
  const unknown = finer.findIndex((part) => part.includes("X"));
  return 1 + (unknown === -1 ? finer.length : unknown);
}
