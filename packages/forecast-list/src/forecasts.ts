import { askedFor, type RenderContext } from "@redlines/element";
import { brief, commonOf, type Excerpt } from "@redlines/model";
import type { ForecastListMessages } from "./messages/en.js";

/** All that the content of a list of forecasts depends on. */
export interface ForecastsContext extends RenderContext<ForecastListMessages, "forecast"> {
  /** The ids of the forecasts to show, in this order, with spaces between them. */
  readonly only?: string | undefined;
}

export type Forecast = Excerpt<"forecast">["items"][number];

/** A forecast by itself, or those that hang on one condition. */
export interface Entry {
  readonly condition: string | undefined;
  readonly forecasts: readonly Forecast[];
}

/** So many are taken in at a glance: of more the others are folded. */
const AT_A_GLANCE = 3;

/** Which forecasts are in sight, and which are folded. */
export interface Arranged {
  readonly context: ForecastsContext;
  readonly inSight: readonly Entry[];
  readonly folded: readonly Entry[];
}

/**
 * What is asked for is all in sight; where nothing is, or nothing of it is there, those are that say most of
 * how likely something is.
 */
export function arranged(given: ForecastsContext): Arranged {
  const { items } = given.excerpt;
  const asked = askedFor(items, given.only);
  const isChosen = asked.length > 0;
  const forecasts = isChosen ? asked : items.toSorted((a, b) => weight(a) - weight(b));
  const entries = entriesOf(forecasts);
  const count = isChosen ? entries.length : AT_A_GLANCE;
  const context = { ...given, common: commonOf(forecasts) };
  return { context, inSight: entries.slice(0, count), folded: entries.slice(count) };
}

/** By how much the words say: of a condition, of which nobody says how likely it is, the least. */
export const SENSES: readonly Forecast["sense"][] = ["absolute", "ranking", "bare-modal", "conditional"];

/** What has a range comes first. */
function weight({ likelihood, sense }: Forecast): number {
  return likelihood ? -1 : SENSES.indexOf(sense);
}

/** Those on the same condition stand together, where the first of them does. */
function entriesOf(forecasts: readonly Forecast[]): Entry[] {
  const entries = new Map<string, Forecast[]>();
  for (const forecast of forecasts) {
    const key = forecast.condition?.text ?? forecast.id;
    entries.set(key, [...(entries.get(key) ?? []), forecast]);
  }
  return [...entries.values()].map((same) => ({ condition: same[0]?.condition?.text, forecasts: same }));
}

/** All forecasts of these entries, in their order. */
export function forecastsIn(entries: readonly Entry[]): Forecast[] {
  return entries.flatMap(({ forecasts }) => forecasts);
}

/** Whether all is expected by those who wrote the article, whom its source names, and by nobody else. */
export function isAuthors({ excerpt }: Pick<ForecastsContext, "excerpt">): boolean {
  const authors = new Set(excerpt.cited.flatMap(({ authors: names }) => names));
  return excerpt.items.every(({ voices }) => {
    const [first, ...others] = voices.map(brief);
    return others.length === 0 && first !== undefined && "name" in first && authors.has(first.name);
  });
}
