import type { Day } from "../derive/day.js";
import { dateSpan } from "../edtf/date-span.js";
import { setSpan } from "../edtf/set-span.js";
import { refuse, type DateSpan, type Refusal } from "../edtf/span.js";
import type { Time } from "../types.js";

/** The computed fields of a time. */
export interface Bounds {
  earliest: Day;
  latest?: Day;
  begunBy?: Day;
  extent: Time["extent"];
}

export type CompiledTime = { ok: true; bounds: Bounds } | Refusal;

/**
 * The first and last day that an EDTF expression can mean, levels 0 to 2; what each date means, and which
 * are refused, is told at `dateSpan`.
 *
 * `~`, `?` and `%` say how the source knows, not how far it may be off: they do not change the bounds. Of a
 * set (`[2016-10..2016-12]`: one of these) the bounds span all members. An interval (`2011-05/..`) is a
 * stretch of time: `begunBy` is the last day of its start. `extent` tells the two apart: once within these
 * days, or throughout them. An expression without a first day is refused.
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
  const span = setSpan(edtf) ?? dateSpan(edtf);
  if (!span.ok) return span;
  const { from, to } = span;
  if (from === undefined)
    return refuse("it has no first day", "give the earliest year that is possible, as in [2010..2013]");
  return { ok: true, bounds: { earliest: from, ...(to !== undefined && { latest: to }), extent: "within" } };
}

function interval(start: string, end: string): CompiledTime {
  if (isOpen(start))
    return refuse("it has no first day", "start the interval with the earliest year that is possible");
  const first = sideOf(start);
  if (!first.ok) return first;
  if (isOpen(end))
    return { ok: true, bounds: { earliest: first.from, begunBy: first.to, extent: withoutEnd(end) } };
  const last = sideOf(end);
  if (!last.ok) return last;
  return last.to < first.from
    ? refuse("it ends before it starts", "write the earlier date first")
    : { ok: true, bounds: stretch(first, last) };
}

function stretch(first: Days, last: Days): Bounds {
  const begunBy = first.to < last.to ? first.to : last.to;
  return { earliest: first.from, latest: last.to, begunBy, extent: "throughout" };
}

type Days = Extract<DateSpan, { ok: true }>;

/** What stands before or behind the slash; the standard has no sets there. */
function sideOf(edtf: string): DateSpan {
  return setSpan(edtf) === undefined
    ? dateSpan(edtf)
    : refuse("a side of an interval is one date", "write the widest date that is sure, as in 2011/201X");
}

/** An end that has not come is another thing than one that nobody knows. */
function withoutEnd(end: string): Time["extent"] {
  return end === "" ? "since-end-unknown" : "since";
}

/** `..` is an end that has not come, an empty side one that is not known: neither has a day. */
function isOpen(side: string): boolean {
  return side === ".." || side === "";
}
