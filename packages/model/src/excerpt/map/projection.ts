import { MAP_SIZE } from "../../map-size.js";
import type { DatasetMap, Place } from "../../types.js";

/** A point of a map, in its units, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

type Coordinates = Pick<NonNullable<Place["coordinates"]>, "latitude" | "longitude">;
type Frame = Pick<DatasetMap, "west" | "north" | "scale">;

/** The mean radius of the Earth in metres (IUGG). */
const EARTH = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The latitude on a Mercator map, in radians of longitude from the equator. */
const mercator = (latitude: number): number => Math.asinh(Math.tan(radians(latitude)));

/** Where a place stands on a map; nothing where it lies outside. */
export function pointOn(frame: Frame, { latitude, longitude }: Coordinates): Point | undefined {
  // East of the left edge, also across the 180th meridian.
  const east = (longitude - frame.west + 360) % 360;
  const x = Math.round(radians(east) * frame.scale);
  const y = Math.round((mercator(frame.north) - mercator(latitude)) * frame.scale);
  return x < MAP_SIZE.width && y >= 0 && y < MAP_SIZE.height ? { x, y } : undefined;
}

/** How many units so many metres are at a latitude: a Mercator map is larger towards the poles. */
export function unitsOf(metres: number, latitude: number, { scale }: Pick<Frame, "scale">): number {
  return (metres / (EARTH * Math.cos(radians(latitude)))) * scale;
}

/** The latitude at the middle of a map's height, in degrees. */
function middleOf({ north, scale }: Frame): number {
  return (Math.atan(Math.sinh(mercator(north) - MAP_SIZE.height / 2 / scale)) * 180) / Math.PI;
}

/** A scale bar. */
export interface ScaleBar {
  kilometres: number;
  /** In the units of the map, as long as that is at the middle of its height. */
  length: number;
}

/** The longest bar of one, two or five times a power of ten that takes no more than a sixth of the width. */
export function scaleBar(frame: Frame): ScaleBar {
  const perKilometre = unitsOf(1000, middleOf(frame), frame);
  const most = MAP_SIZE.width / 6 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2].find((times) => times * power <= most) ?? 1);
  return { kilometres, length: Math.round(kilometres * perKilometre) };
}
