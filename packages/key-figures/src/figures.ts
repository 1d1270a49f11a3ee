import { askedFor, type RenderContext } from "@redlines/element";
import { commonOf, type Excerpt } from "@redlines/model";
import type { KeyFiguresMessages } from "./messages/en.js";

/** All that the content of key figures depends on. */
export interface FiguresContext extends RenderContext<KeyFiguresMessages, "figure"> {
  /** The ids of the figures to show, in this order, with spaces between them. */
  readonly only?: string | undefined;
}

export type Figure = Excerpt<"figure">["items"][number];

/** So many numbers are taken in at a glance: of more the others are folded. */
const AT_A_GLANCE = 3;

/** Which figures are in sight, and which are folded. */
export interface Arranged {
  readonly context: FiguresContext;
  readonly inSight: readonly Figure[];
  readonly folded: readonly Figure[];
}

/** What is asked for is all in sight; where nothing is, or nothing of it is there, the first figures are. */
export function arranged(given: FiguresContext): Arranged {
  const { items } = given.excerpt;
  const asked = askedFor(items, given.only);
  const figures = asked.length > 0 ? asked : items;
  const count = asked.length > 0 ? asked.length : AT_A_GLANCE;
  // Whose a number is stands beside it, also where all are of one: the article's own voice alone is common.
  const context = { ...given, common: { voices: commonOf(figures).voices.slice(0, 1) } };
  return { context, inSight: figures.slice(0, count), folded: figures.slice(count) };
}
