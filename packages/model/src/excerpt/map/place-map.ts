import type { Dataset, DatasetMap, Place } from "../../types.js";
import { pick } from "../pick.js";
import { countryNames, countryOf } from "./countries.js";
import { labelled, type PlacedName } from "./labelled.js";
import { type MapMark, marksOf } from "./marks.js";
import { type ScaleBar, scaleBar } from "./projection.js";

/** Land: a country of the dataset, another one, or what is disputed. */
export type MapShape = Pick<DatasetMap["shapes"][number], "d" | "disputed"> & { isListed?: true };

/** A drawing of some places: nothing in it is looked up, and no place is more exact than it is known. */
export interface PlaceMap extends Pick<DatasetMap, "credit" | "licence"> {
  shapes: MapShape[];
  marks: MapMark[];
  /** Names of countries. */
  names: PlacedName[];
  bar: ScaleBar;
}

/**
 * The map of those places that can be drawn on it; nothing where none can.
 * @param isTold whether the dataset tells more of a place than that it is there: then it is named on the map
 */
export function placeMap(
  places: readonly Place[],
  dataset: Dataset,
  isTold: (id: string) => boolean,
): PlaceMap | undefined {
  const { map } = dataset.about;
  const marks = map ? marksOf(places, dataset, map) : [];
  if (!map || !marks.some(({ ids }) => ids.length > 0)) return undefined;
  return {
    ...pick(map, ["credit", "licence"]),
    shapes: map.shapes.map((shape) => shownShape(shape, dataset)),
    bar: scaleBar(map),
    ...labelled(
      marks,
      countryNames(map, marks, dataset),
      map,
      ({ ids }) => ids.length === 0 || ids.some(isTold),
    ),
  };
}

function shownShape({ d, code, disputed }: DatasetMap["shapes"][number], dataset: Dataset): MapShape {
  const isListed = code !== undefined && countryOf(code, dataset) !== undefined;
  return { d, ...(disputed && { disputed }), ...(isListed && { isListed }) };
}
