import type { Day } from "../derive/day.js";

/** Days of a month of the proleptic Gregorian calendar, by which EDTF counts; from month 1, year 100. */
export function daysIn(year: number, month: number): number {
  // `Date` counts months from 0, and the day 0 of one is the last of the month before.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day as it is written. */
export function dayOf(year: number, month: number, day: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

const padded = (number: number, width: number): string => String(number).padStart(width, "0");

/** The numbers from `first` to `last`, in order, that fit a mask such as `19X5`: an X is any digit. */
export function fitting(mask: string, first: number, last: number): number[] {
  const numbers = Array.from(mask).reduce(withDigit, [0]);
  return numbers.filter((number) => first <= number && number <= last);
}

const ANY = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

function withDigit(numbers: readonly number[], digit: string): number[] {
  const digits = digit === "X" ? ANY : [Number(digit)];
  return numbers.flatMap((number) => digits.map((last) => number * 10 + last));
}
