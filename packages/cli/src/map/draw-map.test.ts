import type { Place } from "@redlines/model";
import { describe, expect, it } from "vitest";
import { drawMap } from "./draw-map.js";

type Drawn = NonNullable<ReturnType<typeof drawMap>>;

/** Places at a longitude and a latitude each. */
function placesAt(...points: (readonly [number, number])[]): { places: Record<string, Place> } {
  const placed = points.map(([longitude, latitude], index) => [
    `place-${index}`,
    { coordinates: { latitude, longitude, uncertaintyMetres: 1000, source: "a" } },
  ]);
  return { places: Object.fromEntries(placed) as Record<string, Place> };
}

function drawn(...points: (readonly [number, number])[]): Drawn {
  const map = drawMap(placesAt(...points));
  if (!map) throw new Error("There is no map.");
  return map;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const mercator = (latitude: number): number => Math.asinh(Math.tan(radians(latitude)));

/** Of a map, which countries and which disputed areas cover a point: by rays, as SVG fills an outline. */
function at(map: Drawn, [longitude, latitude]: readonly [number, number]): string[] {
  const x = radians(longitude - map.west) * map.scale;
  const y = (mercator(map.north) - mercator(latitude)) * map.scale;
  return map.shapes.flatMap(({ d, code = "", disputed }) => {
    const covers = d.split("Z").filter((ring) => ring !== "" && crossings(ring, x, y) % 2 === 1).length % 2;
    return covers === 1 ? [disputed ? `${code} disputed`.trim() : code] : [];
  });
}

function crossings(ring: string, x: number, y: number): number {
  const points = ring
    .slice(1)
    .split("L")
    .map((point) => point.split(",").map(Number) as [number, number]);
  return points.filter(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length;
}

const DAMASCUS = [36.291, 33.51] as const;
const TEL_AVIV = [34.781, 32.081] as const;
const HMEIMIM = [35.949, 35.401] as const;
const BURGAS = [27.469, 42.507] as const;

describe("the map of a dataset", () => {
  const levant = drawn(DAMASCUS, HMEIMIM, TEL_AVIV, BURGAS);

  it.each([
    ["the Golan", [35.8, 33], ["IL", "disputed"]],
    ["the strip between the lines of 1974", [35.87, 33.14], ["IL", "disputed"]],
    ["Gaza", [34.4, 31.42], ["PS disputed"]],
    ["the West Bank", [35.25, 32], ["PS disputed"]],
    ["Northern Cyprus", [33.5, 35.28], ["disputed"]],
    ["Damascus", DAMASCUS, ["SY"]],
    ["Tel Aviv", [34.85, 32.081], ["IL"]],
    ["Beirut", [35.6, 33.85], ["LB"]],
    ["the sea", [33.5, 33.5], []],
  ] as const)("has at %s what Natural Earth says, and says what is disputed", (_name, point, found) => {
    expect(at(levant, point)).toEqual(found);
  });

  it("has Crimea hatched where that is in sight", () => {
    expect(at(drawn([34.1, 44.95]), [34.2, 45.2])).toEqual(["RU", "disputed"]);
  });

  it("is of the places that lie together, and leaves out one that is far off", () => {
    const east = levant.west + (600 / levant.scale / Math.PI) * 180;
    expect([levant.west > 30, levant.north < 38, east < 42]).toEqual([true, true, true]);
    expect(drawn(DAMASCUS, HMEIMIM, TEL_AVIV)).toEqual(levant);
  });

  it("is small", () => {
    expect(JSON.stringify(levant.shapes).length).toBeLessThan(6000);
  });

  it("has no edge at the 180th meridian", () => {
    const fiji = drawn([179.4, -16.6], [-179.9, -16.8]);
    expect(fiji.west).toBeGreaterThan(177);
    expect(fiji.shapes.map(({ code }) => code)).toEqual(["FJ"]);
  });

  it("is none where no place has coordinates, or where there is no land", () => {
    expect(drawMap({ places: {} })).toBeUndefined();
    expect(drawMap(placesAt([-30.25, 0.5]))).toBeUndefined();
  });

  it("is found wanting by the first of these where nothing is hatched over the Golan", () => {
    const bare = { ...levant, shapes: levant.shapes.filter(({ code, disputed }) => code ?? !disputed) };
    expect(at(bare, [35.8, 33])).toEqual(["IL"]);
  });
});
