import { find } from "../../references.js";
import type { Dataset, DatasetMap, Place } from "../../types.js";
import type { Label } from "./labels.js";
import { type Point, pointOn, unitsOf } from "./projection.js";

/** One or several places that stand at one point of the map. */
export interface MapMark extends Point {
  /** The places that are meant; none where it is only what another one is near. */
  ids: string[];
  /** Whether it is a point, or an area somewhere in which they lie. */
  kind: "point" | "area";
  /** How large the area is, or how far off the point may be, in the units of the map. */
  radius: number;
  /** The name, where there is room for it. */
  name?: string;
  /** Where its number and its name stand. */
  label?: Label;
}

/** Of a place that is only said to be near another one: how far around that its area is drawn, in metres. */
export const NEAR = 25_000;

/** Each point once, and each area once, with all places that it stands for: areas lie lowest. */
export function marksOf(places: readonly Place[], dataset: Dataset, map: DatasetMap): MapMark[] {
  const marks = new Map<string, MapMark>();
  const add = (kind: MapMark["kind"], at: Place, ids: readonly string[]): void => {
    const key = `${kind} ${at.id}`;
    const mark = marks.get(key) ?? markAt(kind, at, map);
    if (mark) marks.set(key, { ...mark, ids: [...mark.ids, ...ids] });
  };
  for (const place of places) {
    const near = place.near === undefined ? undefined : find(dataset.places, place.near);
    if (place.coordinates) add("point", place, [place.id]);
    else if (near) add("area", near, [place.id]);
    if (near && !place.coordinates) add("point", near, []);
  }
  return [...marks.values()].toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}

function markAt(kind: MapMark["kind"], at: Place, map: DatasetMap): MapMark | undefined {
  const { coordinates, name } = at;
  const point = coordinates && pointOn(map, coordinates);
  if (!point) return undefined;
  const { latitude, uncertaintyMetres } = coordinates;
  const metres = kind === "area" ? NEAR : uncertaintyMetres;
  const radius = Math.round(unitsOf(metres, latitude, map));
  return { ids: [], kind, ...point, radius, ...(kind === "point" && { name }) };
}
