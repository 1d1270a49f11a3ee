import { type Dataset, type DatasetMap, MAP_SIZE, type Place } from "@redlines/model";
import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoPath } from "d3-geo";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { countryCode } from "./country-codes.js";
import { DISPUTED, DISPUTED_SHAPES } from "./disputed.js";
import { type Frame, frameOf } from "./frame.js";

const require = createRequire(import.meta.url);

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Shape = DatasetMap["shapes"][number];
type Coordinates = NonNullable<Place["coordinates"]>;

/** Whose borders they are, and on which terms we have them. */
const SOURCE = { credit: "Natural Earth", licence: "public domain; world-atlas 2.0.2, ISC" };

/** Beyond the edges of a map its outlines go on so far, in units: their strokes are not seen there. */
const BEYOND = 4;

/** What is seen of a country must have so many square units to have a name. */
const NAMED = 900;

/** One map for each set of coordinates that was asked for: a check draws it again and again. */
const drawn = new Map<string, DatasetMap | undefined>();

/** The land around those places of a dataset that have coordinates; nothing where there is no land there. */
export function drawMap({ places }: Pick<Dataset, "places">): DatasetMap | undefined {
  const coordinates = Object.values(places).flatMap(({ coordinates: own }) => own ?? []);
  const key = coordinates.map(({ latitude, longitude }) => `${latitude} ${longitude}`).join();
  if (!drawn.has(key)) drawn.set(key, mapOf(coordinates));
  return drawn.get(key);
}

function mapOf(coordinates: readonly Coordinates[]): DatasetMap | undefined {
  const frame = frameOf(coordinates);
  const shapes = frame ? shapesIn(frame) : [];
  if (!frame || shapes.length === 0) return undefined;
  return { ...frame, shapes, ...SOURCE };
}

/** The countries in a frame, and over them what is disputed. */
function shapesIn(frame: Frame): Shape[] {
  const path = geoPath(projectionOf(frame)).digits(0);
  const world = readWorld();
  const { features } = feature(world, world.objects.countries);
  return [
    ...features.flatMap(({ id, properties: { name }, geometry }) =>
      shape(path, geometry, { ...nameOf(id), ...(DISPUTED_SHAPES.has(name) && { disputed: true }) }),
    ),
    ...DISPUTED.flatMap(({ ring }) =>
      shape(path, { type: "Polygon", coordinates: [ring.map((point) => [...point])] }, { disputed: true }),
    ),
  ];
}

function nameOf(id: string | number | undefined): Pick<Shape, "code"> {
  const code = countryCode(id);
  return code === undefined ? {} : { code };
}

function readWorld(): World {
  return JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8")) as World;
}

function projectionOf({ west, north, scale }: Frame): ReturnType<typeof geoMercator> {
  const { width, height } = MAP_SIZE;
  const middle = west + ((width / 2 / scale) * 180) / Math.PI;
  const top = Math.asinh(Math.tan((north * Math.PI) / 180)) * scale;
  return geoMercator()
    .scale(scale)
    .rotate([-middle, 0])
    .translate([width / 2, top])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]);
}

/** What is seen of a shape, if anything, with the middle of it where there is room for a name. */
function shape(path: GeoPath, geometry: GeoPermissibleObjects, told: Omit<Shape, "d">): Shape[] {
  const d = simplified(path(geometry) ?? "");
  if (d === "") return [];
  const [x, y] = path.centroid(geometry).map(Math.round);
  const isRoomy = told.code !== undefined && path.area(geometry) >= NAMED;
  return [{ d, ...told, ...(isRoomy && x !== undefined && y !== undefined && { x, y }) }];
}

/** Without points that fall together once they are whole units, and without what is then no area. */
function simplified(d: string): string {
  const rings = d.split("Z").map((ring) => ring.replace("M", "").split("L"));
  return rings
    .map((ring) => ring.filter((point, index) => point !== ring[index - 1]))
    .filter((ring) => new Set(ring).size > 3)
    .map((ring) => `M${ring.join("L")}Z`)
    .join("");
}
