import type { Day } from "../derive/day.js";
import { dateSpan } from "./date-span.js";
import { refuse, type Span } from "./span.js";

/** `[…]` is one of its members, `{…}` all of them: the days that either can mean are the same. */
const SET = /^(?:\[(.*)\]|\{(.*)\})$/;

/** The days of a set; nothing where the expression is none. */
export function setSpan(edtf: string): Span | undefined {
  const members = SET.exec(edtf);
  return members ? setOf((members[1] ?? members[2] ?? "").split(",")) : undefined;
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
  if (end === undefined) return dateSpan(start);
  if (more !== undefined || (start === "" && end === ""))
    return refuse("a range in a set has one `..` and at least one end");
  return range(start === "" ? OPEN : dateSpan(start), end === "" ? OPEN : dateSpan(end));
}

const OPEN: Span = { ok: true, from: undefined, to: undefined };

function range(first: Span, last: Span): Span {
  if (!first.ok || !last.ok) return first.ok ? last : first;
  if (first.from !== undefined && last.to !== undefined && last.to < first.from)
    return refuse("it ends before it starts", "write the earlier date first");
  return { ok: true, from: first.from, to: last.to };
}
