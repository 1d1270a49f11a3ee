import { MAP_SIZE, type Place } from "@redlines/model";
import { geoDistance } from "d3-geo";

/** What a map shows: its left and upper edges in degrees, and its scale in units a radian of longitude. */
export interface Frame {
  readonly west: number;
  readonly north: number;
  readonly scale: number;
}

type Coordinates = NonNullable<Place["coordinates"]>;

/** The mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/** Places with a gap of more kilometres between them do not stand on one map. */
const APART = 500;

/** Around the outermost places, as a share of what they span; and the least that a map spans, in km. */
const [MARGIN, LEAST] = [0.25, 200];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const mercator = (latitude: number): number => Math.asinh(Math.tan(radians(latitude)));

/** The frame around the places of which the most lie together; nothing where there is none. */
export function frameOf(places: readonly Coordinates[]): Frame | undefined {
  const [largest] = groups(places).toSorted((a, b) => b.length - a.length);
  return largest && frameAround(largest);
}

/** Places that hang together: each has another one of its group near by. */
function groups(places: readonly Coordinates[]): Coordinates[][] {
  return places.reduce<Coordinates[][]>((found, place) => {
    const isNear = (group: readonly Coordinates[]): boolean =>
      group.some((other) => kilometres(place, other) <= APART);
    const near = found.filter(isNear);
    return [...found.filter((group) => !near.includes(group)), [...near.flat(), place]];
  }, []);
}

function kilometres(a: Coordinates, b: Coordinates): number {
  return geoDistance([a.longitude, a.latitude], [b.longitude, b.latitude]) * EARTH;
}

/** In radians of longitude around the first place, so that the 180th meridian is no edge. */
function frameAround(places: readonly Coordinates[]): Frame {
  const first = places[0]?.longitude ?? 0;
  const east = places.map(({ longitude }) => radians(((longitude - first + 540) % 360) - 180));
  const north = places.map(({ latitude }) => mercator(latitude));
  const [x, y] = [span(east), span(north)];
  const least = LEAST / EARTH / Math.cos(Math.atan(Math.sinh(y.middle)));
  const high = Math.max(y.length, (x.length * MAP_SIZE.height) / MAP_SIZE.width, least) * (1 + 2 * MARGIN);
  const scale = MAP_SIZE.height / high;
  return {
    west: rounded(((first + degrees(x.middle - MAP_SIZE.width / 2 / scale) + 540) % 360) - 180),
    north: rounded(degrees(Math.atan(Math.sinh(y.middle + high / 2)))),
    scale: Math.round(scale),
  };
}

function span(numbers: readonly number[]): { middle: number; length: number } {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { middle: (least + most) / 2, length: most - least };
}

/** To a hundred metres or so. */
function rounded(angle: number): number {
  return Math.round(angle * 1000) / 1000;
}
