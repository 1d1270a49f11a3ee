import { askedFor, type RenderContext } from "@redlines/element";
import { type Common, commonOf, type Excerpt } from "@redlines/model";
import type { LocatorMapMessages } from "./messages/en.js";

/** All that the content of a locator map depends on. */
export interface PlacesContext extends RenderContext<LocatorMapMessages, "place"> {
  /** The ids of the places to show, in this order, with spaces between them. */
  readonly only?: string | undefined;
}

export type Place = Excerpt<"place">["items"][number];
export type Distance = Excerpt<"place">["distances"][number];
export type PlaceMap = NonNullable<Excerpt<"place">["map"]>;

/** So many places are in sight where none of them is on a map. */
const AT_A_GLANCE = 5;

/** Which places are in sight, in which order, and which are folded. */
export interface Arranged {
  readonly context: PlacesContext;
  readonly inSight: readonly Place[];
  readonly folded: readonly Place[];
  /** Whether no place that is shown is on the map. */
  readonly isUnmapped: boolean;
}

/**
 * What is asked for is all in sight; where nothing is, or nothing of it is there, it is what is on the map
 * and of which something is told.
 */
export function arranged(given: PlacesContext): Arranged {
  const asked = askedFor(given.excerpt.items, given.only);
  const places = asked.length > 0 ? asked : given.excerpt.items;
  const inSight = asked.length > 0 ? asked : atFirstSight(given);
  return {
    context: { ...given, common: commonIn(places, given) },
    inSight,
    folded: places.filter((place) => !inSight.includes(place)),
    isUnmapped: !places.some((place) => isMapped(place, given)),
  };
}

function atFirstSight(context: PlacesContext): readonly Place[] {
  const { items } = context.excerpt;
  const mapped = items.filter((place) => isMapped(place, context));
  const keys = mapped.filter(({ isKey }) => isKey);
  const found = keys.length > 0 ? keys : mapped;
  return found.length > 0 ? found : items.slice(0, AT_A_GLANCE);
}

export function isMapped({ id }: Place, { excerpt }: PlacesContext): boolean {
  return excerpt.map?.marks.some(({ ids }) => ids.includes(id)) ?? false;
}

/** Said once is the article's own voice alone, and that it states most; the rest stands with each. */
function commonIn(places: readonly Place[], context: PlacesContext): Common {
  const { voices, status } = commonOf(statementsOf(places, context));
  return { voices: voices.slice(0, 1), ...(status === "asserted" && { status }) };
}

/** All that says whose word something is. */
function statementsOf(places: readonly Place[], { excerpt }: PlacesContext): Place["told"] {
  return [...places.flatMap(({ told }) => told), ...excerpt.distances.map((one) => ({ ...one, text: "" }))];
}

/** The number of a place on the map and in the list, from 1; nothing where it is not on it. */
export function numberOf(id: string, { context, inSight, folded }: Arranged): number | undefined {
  const mapped = [...inSight, ...folded].filter((place) => isMapped(place, context));
  const index = mapped.findIndex((place) => place.id === id);
  return index < 0 ? undefined : index + 1;
}
