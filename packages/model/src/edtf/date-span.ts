import type { Day } from "../derive/day.js";
import { dayOf, daysIn, fitting } from "./calendar.js";
import { partOfYear, type PartOfYear } from "./part-of-year.js";
import { outsideYears, refuse, type DateSpan, type Refusal, YEARS } from "./span.js";

/** A year, a month, a day or a part of a year. `~`, `?`, `%` stand before or behind what they are of. */
const DATE = /^[~?%]?([\dX]{4})[~?%]?(?:-[~?%]?([\dX]{2})[~?%]?(?:-[~?%]?([\dX]{2})[~?%]?)?)?$/;

/** A year of which the first digits are known and the others estimated. */
const ESTIMATED = /^(\d{4})S([1-4])$/;

/** What lies outside on its face: before the year 0, or with more digits than four. */
const FAR_YEAR = /^[~?%]?(?:-[\dX]{4}|Y-?\d)/;

const TIME_OF_DAY = /^\d{4}-\d\d-\d\dT/;

/**
 * The first and the last day that one date of the Extended Date/Time Format can mean, levels 0 to 2
 * (https://www.loc.gov/standards/datetime/). Both are days that fit it: `20XX-02-29` ends in 2096, the last
 * leap year of the century. A date that no day of the calendar fits is refused, as is what has a time of day
 * or lies outside the years 100 to 9999.
 */
export function dateSpan(edtf: string): DateSpan {
  if (TIME_OF_DAY.test(edtf))
    return refuse("a day is the finest that a time can be", "leave the time of day out");
  if (FAR_YEAR.test(edtf)) return outsideYears();
  const estimated = ESTIMATED.exec(edtf);
  if (estimated) return yearsOf(masked(estimated[1] ?? "", Number(estimated[2])));
  const [, year, month, day] = DATE.exec(edtf) ?? [];
  return year === undefined ? unreadable() : fromParts(year, month, day);
}

/** `1950S2` is some year of which two digits are sure: 19XX. */
function masked(year: string, sure: number): string {
  return year.slice(0, sure).padEnd(year.length, "X");
}

function fromParts(year: string, month?: string, day?: string): DateSpan {
  if (month === undefined) return yearsOf(year);
  const part = partOfYear(Number(month));
  if (part) return day === undefined ? partsOf(year, part) : refuse("a part of a year has no days");
  const months = fitting(month, 1, 12);
  if (months.length === 0) return noMonth();
  return day === undefined ? monthsOf(year, months) : daysOf(year, months, fitting(day, 1, 31));
}

function yearsOf(mask: string): DateSpan {
  return within(mask, (years) => between([years[0], 1, 1], [years.at(-1), 12, 31]));
}

function monthsOf(mask: string, months: readonly number[]): DateSpan {
  return within(mask, (years) => {
    const [year, month] = [years.at(-1) ?? NaN, months.at(-1) ?? NaN];
    return between([years[0], months[0], 1], [year, month, daysIn(year, month)]);
  });
}

function partsOf(mask: string, { month, months }: PartOfYear): DateSpan {
  return within(mask, (years) => {
    const last = month + months - 1;
    const [year, end] = [(years.at(-1) ?? NaN) + Math.floor((last - 1) / 12), ((last - 1) % 12) + 1];
    return between([years[0], month, 1], [year, end, daysIn(year, end)]);
  });
}

function daysOf(mask: string, months: readonly number[], days: readonly number[]): DateSpan {
  return within(mask, (years) => {
    const from = firstFitting(years, months, days);
    const to = firstFitting(years.toReversed(), months.toReversed(), days.toReversed());
    return from === undefined || to === undefined ? noDay() : { ok: true, from, to };
  });
}

/** The first day in the order given that the calendar has. */
function firstFitting(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): Day | undefined {
  for (const year of years)
    for (const month of months) {
      const day = days.find((one) => one <= daysIn(year, month));
      if (day !== undefined) return dayOf(year, month, day);
    }
  return undefined;
}

/** The years that a mask can mean, where all of them can be named. */
function within(mask: string, span: (years: readonly number[]) => DateSpan): DateSpan {
  if (mask === "XXXX") return unknownYear();
  const years = fitting(mask, 0, YEARS.last);
  return (years[0] ?? 0) < YEARS.first ? outsideYears() : span(years);
}

type Parts = readonly [year: number | undefined, month: number | undefined, day: number];

function between([firstYear = NaN, firstMonth = NaN, firstDay]: Parts, last: Parts): DateSpan {
  const [lastYear = NaN, lastMonth = NaN, lastDay] = last;
  if (lastYear > YEARS.last) return outsideYears();
  return {
    ok: true,
    from: dayOf(firstYear, firstMonth, firstDay),
    to: dayOf(lastYear, lastMonth, lastDay),
  };
}

function unknownYear(): Refusal {
  return refuse("a year of which no digit is known has no bounds", "give at least the century, as in 19XX");
}

function noMonth(): Refusal {
  return refuse(
    "there is no such month",
    "write a month from 01 to 12, or a part of the year from 21 (spring) to 41 (second half)",
  );
}

function noDay(): Refusal {
  return refuse("its month has no such day", "write a day that the month has in that year");
}

function unreadable(): Refusal {
  return refuse(
    "it cannot be read",
    "write a year, a month or a day, such as 2017, 2017-12 or 2017-12-02, with ~ where it is approximate",
  );
}
