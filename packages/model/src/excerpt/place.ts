import type { Kind, RecordOf } from "../collections.js";
import { timeline } from "../derive/timeline.js";
import { find, references } from "../references.js";
import type { Dataset, Event, Figure, Mechanism, Place } from "../types.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { figureItem, type FigureItem } from "./figure.js";
import { type ListComposer, type ListExcerpt, listExcerpt } from "./list.js";
import { type PlaceMap, placeMap } from "./map/place-map.js";
import { pick } from "./pick.js";
import type { ExcerptRecord } from "./record.js";

/** What is told of a place elsewhere in the dataset, in a few words, hedged as it is there. */
export type Told = Pick<
  CarriedRecord<ExcerptRecord<Event | Mechanism | Figure>>,
  "id" | "certainty" | "voices" | "time" | "evidence" | "retracted"
> & { text: string };

type Shown = "id" | "kind" | "name" | "names" | "precision" | "evidence";

/** A place as a list of them tells it: there is nothing to look up. */
export type PlaceItem = Pick<CarriedRecord<ExcerptRecord<Place>>, Shown> & {
  /** The name of the place in which it lies. */
  within?: string;
  /** The name of the place that it is near. */
  near?: string;
  /** How far off its coordinates may be, in metres; absent where it has none. */
  metres?: number;
  /** That a reader should know where it is: something is told of it, or how near another place is to it. */
  isKey?: true;
  /** Events, mechanisms and figures that refer to it. */
  told: Told[];
};

/** Places, each with how exactly it is known, the distances between them, and a map. */
export interface PlaceExcerpt extends ListExcerpt<"place", PlaceItem> {
  /** Figures about two places, of which one is listed: how far they are from each other. */
  distances: FigureItem[];
  map?: PlaceMap;
}

export const composePlace: ListComposer<"place", PlaceExcerpt> = (listing, dataset) => {
  const list = listExcerpt("place", listing, dataset, (place) => placeItem(place, dataset));
  const keys = new Set(list.items.flatMap(({ id, isKey }) => (isKey ? [id] : [])));
  const places = list.items.flatMap(({ id }) => find(dataset.places, id) ?? []);
  const distances = distancesIn(dataset).filter(({ about }) => places.some(({ id }) => about.includes(id)));
  const map = placeMap(places, dataset, (id) => keys.has(id));
  return {
    ...list,
    distances: distances.map((figure) => figureItem(figure, dataset)),
    ...(map && { map }),
  };
};

/** What is about two places is how far the one is from the other. */
function distancesIn({ figures, places }: Dataset): Figure[] {
  const isDistance = ({ about }: Figure): boolean =>
    about.length === 2 && about.every((id) => find(places, id) !== undefined);
  return Object.values(figures).filter(isDistance);
}

function placeItem(place: Place, dataset: Dataset): PlaceItem {
  const { within, near, coordinates } = place;
  const told = toldOf(place, dataset);
  return {
    ...pick(carriedRecord<Place>(place, dataset), ["id", "kind", "name", "names", "precision", "evidence"]),
    ...(within !== undefined && { within: nameOf(within, dataset) }),
    ...(near !== undefined && { near: nameOf(near, dataset) }),
    ...(coordinates && { metres: coordinates.uncertaintyMetres }),
    ...((told.length > 0 || isLandmark(place, dataset)) && { isKey: true }),
    told,
  };
}

/** Whether it is told how near another place is to it, or how far. */
function isLandmark({ id }: Place, dataset: Dataset): boolean {
  const isNear = Object.values(dataset.places).some(({ near }) => near === id);
  return isNear || distancesIn(dataset).some(({ about }) => about.includes(id));
}

function nameOf(id: string, { places }: Dataset): string {
  return find(places, id)?.name ?? id;
}

/** Events in the order of time, then mechanisms, then figures; distances stand by themselves. */
function toldOf({ id }: Place, dataset: Dataset): Told[] {
  const apart = new Set(distancesIn(dataset));
  const figures = Object.values(dataset.figures).filter((figure) => !apart.has(figure));
  return [
    ...referring("event", timeline(dataset), id),
    ...referring("mechanism", Object.values(dataset.mechanisms), id),
    ...referring("figure", figures, id),
  ].map((record) => toldItem(record, dataset));
}

function referring<K extends Kind>(kind: K, records: readonly RecordOf[K][], id: string): RecordOf[K][] {
  return records.filter((record) => references(kind, record).some((reference) => reference.id === id));
}

function toldItem(record: Event | Mechanism | Figure, dataset: Dataset): Told {
  const carried = carriedRecord(record, dataset) as CarriedRecord<ExcerptRecord<Event>>;
  const text = "label" in record ? record.label : record.statement;
  return { ...pick(carried, ["id", "certainty", "voices", "time", "evidence", "retracted"]), text };
}
