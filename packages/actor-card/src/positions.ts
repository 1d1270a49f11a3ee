import { assertString, isFormer, known, referred } from "@redlines/element";
import type { ActorExcerpt, DatedContext, Interest } from "./dated-context.js";

type Alignment = NonNullable<ActorExcerpt["alignments"]>[number];
type Through = NonNullable<ActorExcerpt["through"]>[number];

/** A topic on which another actor has a position, too. */
export type Shared = Alignment["topics"][number];

/** A position, with how another actor stands to it, or nothing where the record does not say. */
export interface Row {
  readonly interest: Interest;
  readonly standing: Readonly<Record<string, Shared>>;
}

/** What an actor wants, and where the others stand. */
export interface Positions {
  /** Whose positions these are, where it is not those of the actor itself. */
  readonly through?: Through | undefined;
  /** Those that a reader sees first: the most disputed, of those that still hold. */
  readonly rows: readonly Row[];
  /** What there is no room for. */
  readonly more: readonly Row[];
  /** The other actors by id, those first with whom there is most to compare. */
  readonly others: readonly string[];
}

/** So many columns fit, and so many rows. */
export const MOST_OTHERS = 3;
const MOST_ROWS = 3;

/**
 * What fits in a narrow column without a script that measures: so many lines of rows, of so many letters,
 * less what the sentence above takes. One row is always seen.
 */
const LINES = 18;
const LETTERS = 40;
const LETTERS_ABOVE = 27;

/** The space around a row, in lines, and the room of a mark in letters. */
const ROW_SPACE = 0.55;
const CHIP = "■ inferred";

/** A person without positions of its own has those of whom it stands for. */
export function positionsOf(context: DatedContext): Positions {
  const { excerpt } = context;
  const own = known(excerpt.interests, context);
  const through = own.length > 0 ? undefined : excerpt.through?.find(hasInterests);
  const interests = through ? known(through.interests, context) : own;
  const compared = alignmentsOf(through ?? excerpt, context);
  const rows = interests.map((interest) => rowOf(interest, compared)).toSorted(byInterest(context));
  const shown = shownRows(rows, compared, context);
  return {
    through,
    rows: rows.slice(0, shown),
    more: rows.slice(shown),
    others: compared.map(({ actor }) => actor),
  };
}

function hasInterests({ interests }: Through): boolean {
  return Object.keys(interests).length > 0;
}

/** Comparisons are worked out for the article's date: on an earlier day there are none. */
function alignmentsOf(
  { alignments = [] }: Pick<ActorExcerpt, "alignments">,
  { until, excerpt }: DatedContext,
): Alignment[] {
  if (until < excerpt.about.asOf.earliest) return [];
  return alignments.toSorted((a, b) => b.topics.length - a.topics.length);
}

function rowOf(interest: Interest, alignments: readonly Alignment[]): Row {
  const standing = alignments.flatMap(({ actor, topics }) => {
    const shared = topics.find(({ interests }) => interests.includes(interest.id));
    return shared ? [[actor, shared] as const] : [];
  });
  return { interest, standing: Object.fromEntries(standing) };
}

/** More than there can be to compare. */
const PAST = 1000;

/** What still holds before what had ended, then what has more to compare. */
function byInterest(context: DatedContext): (a: Row, b: Row) => number {
  const weight = ({ interest, standing }: Row): number =>
    Object.keys(standing).length - (isFormer(interest, context) ? PAST : 0);
  return (a, b) => weight(b) - weight(a);
}

/** How many rows fit, by their letters: a page without script cannot measure them. */
function shownRows(rows: readonly Row[], compared: readonly Alignment[], context: DatedContext): number {
  const { record, events, relations } = context.excerpt;
  // What is retracted among them says so where it is folded.
  const ties = [...known(events, context), ...known(relations, context)].map(({ history }) => ({ history }));
  const isWide = compared.length >= MOST_OTHERS;
  const heads = Number(isWide) + Number(context.pageLanguage !== undefined);
  let left = LINES - heads - linesOf(record.description, LETTERS_ABOVE) - sum(ties.map(noticeLines));
  const full = rows.findIndex((row, index) => {
    left -= rowLines(row, compared, context);
    return index === MOST_ROWS || (index > 0 && left < 0);
  });
  return full === -1 ? rows.length : full;
}

function rowLines(
  { interest, standing }: Row,
  compared: readonly Alignment[],
  { excerpt, messages }: DatedContext,
): number {
  const { position, topic, time, certainty, condition } = interest;
  const label = referred(excerpt.topics, topic).label;
  const words = [messages[position], label, time?.text, certainty.hedge, CHIP].join(" ");
  const told = linesOf(words, LETTERS) + linesOf(condition?.text, LETTERS) + noticeLines(interest);
  return ROW_SPACE + told + cellLines(Object.values(standing), certainty.status, compared.length);
}

/** What is beside each other in a cell of half the width, or under each other in one of a third. */
function cellLines(cells: readonly Shared[], status: Shared["certainty"], columns: number): number {
  if (columns === 0) return 0;
  const isMarked = cells.some(({ certainty, leaning }) => certainty !== status || leaning.length > 0);
  return isMarked || columns >= MOST_OTHERS ? 2 : 1;
}

function noticeLines({ history = [], retracted }: Pick<Interest, "history" | "retracted">): number {
  const notices = [...history.map(({ was, why }) => was + why), ...(retracted ? [retracted.why] : [])];
  return sum(notices.map((words) => 1 + linesOf(words, LETTERS)));
}

function linesOf(text = "", letters: number): number {
  return Math.ceil(assertString(text).length / letters);
}

function sum(lines: readonly number[]): number {
  return lines.reduce((all, one) => all + one, 0);
}
