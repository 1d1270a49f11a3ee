import { MAP_SIZE } from "../../map-size.js";
import type { Dataset, DatasetMap, Place } from "../../types.js";
import type { MapMark } from "./marks.js";
import type { Point } from "./projection.js";

/** A name and where it should stand. */
export interface Name extends Point {
  readonly text: string;
}

/** The place of a dataset that is the country with a code of ISO 3166-1. */
export function countryOf(code: string, { places }: Dataset): Place | undefined {
  return Object.values(places).find(({ identifiers = [] }) =>
    identifiers.some(({ scheme, value }) => scheme === "iso3166-1-alpha-2" && value === code),
  );
}

/** The countries of the dataset, then the others, those first that lie nearer to what is marked. */
export function countryNames(map: DatasetMap, marks: readonly MapMark[], dataset: Dataset): Name[] {
  const middle = { x: mean(marks.map(({ x }) => x)), y: mean(marks.map(({ y }) => y)) };
  const names = new Intl.DisplayNames(dataset.about.language, { type: "region", fallback: "none" });
  return map.shapes
    .flatMap(({ code, x, y }) => {
      if (code === undefined || x === undefined || y === undefined) return [];
      const listed = countryOf(code, dataset)?.name;
      const text = listed ?? names.of(code);
      const far = Math.hypot(x - middle.x, y - middle.y);
      return text === undefined
        ? []
        : [{ text, x, y, far: listed === undefined ? far + MAP_SIZE.width : far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .map(({ text, x, y }) => ({ text, x, y }));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
