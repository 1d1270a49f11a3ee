import { askedFor, type Dated, datedContext, known, type RenderContext } from "@redlines/element";
import {
  commonOf,
  dayBefore,
  heldOn,
  type InterestItem,
  isCalendarDay,
  latestPosition,
} from "@redlines/model";
import type { InterestMatrixMessages } from "./messages/en.js";
import { type Pair, pairsOf } from "./pairs.js";

/** All that the content of a matrix depends on. */
export interface MatrixContext extends RenderContext<InterestMatrixMessages, "interest"> {
  /** The day, `YYYY-MM-DD`, for which positions are asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** The ids of the actors and of the topics to show, in this order, with spaces between them. */
  readonly actors?: string | undefined;
  readonly topics?: string | undefined;
  /** The id of the interest whose sentence is shown below the table. */
  readonly interest?: string | undefined;
  /** Takes the interest that a reader has chosen, or none. A live page alone has it. */
  readonly choose?: (interest: string | undefined) => void;
}

/** So many topics are taken in at a glance: of more the others are folded. */
const AT_A_GLANCE = 5;

/** Who stands where on a day, and what of it is in sight. */
export interface Matrix {
  readonly context: MatrixContext & Dated;
  readonly actors: readonly string[];
  /** The topics in sight, and those that are folded: also those on which nobody's position is told. */
  readonly rows: readonly string[];
  readonly folded: readonly string[];
  /** What is known by the day of these actors on these topics, also what had ended by then. */
  readonly items: readonly InterestItem[];
  readonly pairs: readonly Pair[];
}

/** Where an actor stands on a topic; nothing where the source does not say. */
export type PositionOn = (actor: string, topic: string) => InterestItem | undefined;

/** @throws {TypeError} for an excerpt without what a matrix is made of */
export function matrixOf(given: MatrixContext): Matrix {
  const dated = datedContext(given);
  const { excerpt } = dated;
  const topics = chosenOf(excerpt.topics, dated.topics);
  const all = itemsOf(dated);
  const pairs = pairsOf({ ...excerpt, items: all }, daysOf(dated), topics);
  const actors = chosenOf(excerpt.actors, dated.actors) ?? actorsOf(all, pairs);
  const ordered = topics ?? byPositions(all, Object.keys(excerpt.topics), countIn(all, actors, dated));
  const count = topics?.length ?? inSight(ordered, countIn(all, actors, dated));
  const items = all.filter(({ topic }) => ordered.includes(topic));
  const context = { ...dated, common: commonOf([...items, ...excerpt.remarks]) };
  return { context, actors, rows: ordered.slice(0, count), folded: ordered.slice(count), items, pairs };
}

/** The interests of the actors that are asked for, as far as they are known by the day. */
function itemsOf(context: MatrixContext & Dated): InterestItem[] {
  const { excerpt, actors } = context;
  const chosen = chosenOf(excerpt.actors, actors) ?? Object.keys(excerpt.actors);
  return known(excerpt.items, context).filter(({ actor }) => chosen.includes(actor));
}

/** Of an earlier day than that of the article nothing is “so far”. */
function daysOf({ asOf, day, excerpt }: MatrixContext & Dated): Parameters<typeof pairsOf>[1] {
  const { earliest } = excerpt.about.asOf;
  return asOf === undefined && isCalendarDay(earliest) ? { day, before: dayBefore(earliest) } : { day };
}

/** Those first who are compared, for they stand beside each other, then as the source has them. */
function actorsOf(items: readonly InterestItem[], [first]: readonly Pair[]): string[] {
  return [...new Set([...(first?.actors ?? []), ...items.map(({ actor }) => actor)])];
}

/** The ids of those that are asked for; nothing where none is asked for, or none of them is there. */
function chosenOf(
  records: Readonly<Record<string, { readonly id: string }>>,
  ids: string | undefined,
): string[] | undefined {
  const found = askedFor(Object.values(records), ids).map(({ id }) => id);
  return found.length > 0 ? found : undefined;
}

/** Reads positions on the day of a widget. */
export function positionsOn(
  items: readonly InterestItem[],
  { day, excerpt: { about } }: MatrixContext & Dated,
): PositionOn {
  const held = heldOn({ about, interests: items }, day);
  return (actor, topic) => latestPosition(held, actor, topic, { about });
}

/** How many actors have a position on a topic. */
type Count = (topic: string) => number;

function countIn(
  items: readonly InterestItem[],
  actors: readonly string[],
  context: MatrixContext & Dated,
): Count {
  const positionOn = positionsOn(items, context);
  return (topic) => actors.filter((actor) => positionOn(actor, topic)).length;
}

/** Those first on which most have a position; of as many, in the order of the source. */
function byPositions(items: readonly InterestItem[], topics: readonly string[], count: Count): string[] {
  const found = new Set([...items.map(({ topic }) => topic), ...topics]);
  return [...found].toSorted((a, b) => count(b) - count(a));
}

/** How many are in sight: those on which there is something to compare, else those with a position. */
function inSight(ordered: readonly string[], count: Count): number {
  const counts = ordered.slice(0, AT_A_GLANCE).map(count);
  return counts.filter((one) => one > 1).length || counts.filter((one) => one > 0).length;
}
