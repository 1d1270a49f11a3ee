import { type EDTFBase, isEDTFDate, isEDTFSeason, parse } from "@edtf-ts/core";
import type { Day } from "../derive/day.js";
import type { Time } from "../types.js";

/** The computed fields of a time. */
export interface Bounds {
  earliest: Day;
  latest?: Day;
  begunBy?: Day;
  extent: Time["extent"];
}

export type CompiledTime =
  | { ok: true; bounds: Bounds }
  | { ok: false; message: string; remedy?: string | undefined };

/**
 * The first and last day that an EDTF expression can mean.
 *
 * Seasons are the northern meteorological ones: 21 March–May, 22 June–August, 23 September–November,
 * 24 December–February. `~`, `?` and `%` say how the source knows, not how far it may be off: they
 * do not change the bounds. Of a set (`[2016-10..2016-12]`: one of these) the bounds span all
 * members. An interval (`2011-05/..`) is a stretch of time: `begunBy` is the last day of its start.
 * `extent` tells the two apart: once within these days, or throughout them.
 * An expression without a first day, with a time of day, or before the year 100 is refused.
 */
export function compileTime(edtf: string): CompiledTime {
  if (/^[[{].*\//.test(edtf))
    return refuse("a set holds no stretch with a slash", "write the days between as a..b");
  const sides = edtf.split("/");
  if (sides.length > 2) return refuse("an interval has one slash");
  const [start = "", end] = sides;
  if (end === undefined) return instant(start);
  return interval(start, end);
}

function instant(edtf: string): CompiledTime {
  const span = spanOf(edtf);
  if (!span.ok) return span;
  const { from, to } = span;
  if (from === undefined)
    return refuse("it has no first day", "give the earliest year that is possible, as in [2010..2013]");
  return { ok: true, bounds: { earliest: from, ...(to !== undefined && { latest: to }), extent: "within" } };
}

function interval(start: string, end: string): CompiledTime {
  if (isOpen(start))
    return refuse("it has no first day", "start the interval with the earliest year that is possible");
  const first = spanOf(start);
  if (!first.ok) return first;
  if (first.from === undefined || first.to === undefined)
    return refuse("its start is open", "write the start as one date");
  if (isOpen(end))
    return { ok: true, bounds: { earliest: first.from, begunBy: first.to, extent: withoutEnd(end) } };
  const last = spanOf(end);
  if (!last.ok) return last;
  if (last.to === undefined || last.to < first.from)
    return refuse("it ends before it starts", "write the earlier date first");
  return {
    ok: true,
    bounds: {
      earliest: first.from,
      latest: last.to,
      begunBy: first.to < last.to ? first.to : last.to,
      extent: "throughout",
    },
  };
}

/** An end that has not come is another thing than one that nobody knows. */
function withoutEnd(end: string): Time["extent"] {
  return end === "" ? "since-end-unknown" : "since";
}

/** `..` is an end that has not come, an empty side one that is not known: neither has a day. */
function isOpen(side: string): boolean {
  return side === ".." || side === "";
}

/** A date takes the years 0 to 99 for 1900 to 1999. */
const EARLY = /(?:^|[^-\dX])00[\dX]{2}/;

type Span =
  | { ok: true; from: Day | undefined; to: Day | undefined }
  | { ok: false; message: string; remedy?: string | undefined };

function spanOf(edtf: string): Span {
  const members = /^(?:\[(.*)\]|\{(.*)\})$/.exec(edtf);
  return members ? setOf((members[1] ?? members[2] ?? "").split(",")) : dateOf(edtf);
}

/**
 * From the first day of the first member to the last of the last; a range in a set is not written out,
 * however long.
 */
function setOf(members: readonly string[]): Span {
  const spans = members.map((member) => memberOf(member.trim()));
  const wrong = spans.find((span) => !span.ok);
  if (wrong) return wrong;
  const known = spans.filter((span) => span.ok);
  return {
    ok: true,
    from: known.map(({ from }) => from).reduce(earlier),
    to: known.map(({ to }) => to).reduce(later),
  };
}

type Bound = Day | undefined;

/** The earlier of two first days; none where either side is open. */
function earlier(a: Bound, b: Bound): Bound {
  if (a === undefined || b === undefined) return undefined;
  return a < b ? a : b;
}

/** The later of two last days; none where either side is open. */
function later(a: Bound, b: Bound): Bound {
  if (a === undefined || b === undefined) return undefined;
  return a > b ? a : b;
}

function memberOf(member: string): Span {
  const [start = "", end, more] = member.split("..");
  if (end === undefined) return dateOf(start);
  if (more !== undefined || (start === "" && end === ""))
    return refuse("a range in a set has one `..` and at least one end");
  return range(start === "" ? OPEN : dateOf(start), end === "" ? OPEN : dateOf(end));
}

const OPEN: Span = { ok: true, from: undefined, to: undefined };

function range(first: Span, last: Span): Span {
  if (!first.ok || !last.ok) return first.ok ? last : first;
  if (first.from !== undefined && last.to !== undefined && last.to < first.from)
    return refuse("it ends before it starts", "write the earlier date first");
  return { ok: true, from: first.from, to: last.to };
}

function dateOf(edtf: string): Span {
  if (edtf.includes("XXXX"))
    return refuse("a year of which no digit is known has no bounds", "give at least the century, as in 19XX");
  if (EARLY.test(edtf)) return refuse("it lies outside the years 100 to 9999");
  const result = parse(edtf);
  if (result.success) return daysOf(result.value);
  const [message, remedy] = UNREADABLE[result.errors[0]?.code ?? ""] ?? NO_DATE;
  return refuse(message, remedy);
}

/** Why a date cannot be read, and how to mend it, by the code of the library. */
const UNREADABLE: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  INVALID_MONTH: ["there is no such month", "write a month from 01 to 12, or a season from 21 to 24"],
  INVALID_DAY: ["its month has no such day", "write a day that the month has in that year"],
  INVALID_SEASON: ["there is no such season", "21 is spring, 22 summer, 23 autumn, 24 winter"],
};

const NO_DATE = [
  "it cannot be read",
  "write a year, a month or a day, such as 2017, 2017-12 or 2017-12-02, with ~ where it is approximate",
] as const;

function daysOf(value: EDTFBase): Span {
  if (!isEDTFDate(value) && !isEDTFSeason(value))
    return refuse("a day is the finest that a time can be", "leave the time of day out");
  const [from, to] = [dayOf(value.minMs), dayOf(value.maxMs)];
  return from === undefined || to === undefined
    ? refuse("it lies outside the years 100 to 9999")
    : { ok: true, from, to };
}

/** The day of a moment, if its year has four digits. */
function dayOf(ms: bigint): Day | undefined {
  const date = new Date(Number(ms));
  const year = date.getUTCFullYear();
  return year >= 100 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

function refuse(
  message: string,
  remedy?: string,
): { ok: false; message: string; remedy?: string | undefined } {
  return { ok: false, message, remedy };
}
