import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../../fixtures/harbour-line.js";
import { MAP_SIZE } from "../../map-size.js";
import type { Dataset, DatasetMap, Place } from "../../types.js";
import { excerpt } from "../excerpt.js";
import { aroundMiddle, besideCircle, boxOf, meet, type Option, placeLabels, WIDTHS } from "./labels.js";
import { NEAR } from "./marks.js";
import { pointOn, scaleBar, unitsOf } from "./projection.js";

const MAP: DatasetMap = {
  west: 10,
  north: 50,
  scale: 6000,
  shapes: [
    { d: "M0,0L600,0L600,370Z", code: "FR", x: 400, y: 100 },
    { d: "M0,0L10,0L10,10Z", disputed: true },
  ],
  credit: "Natural Earth",
  licence: "public domain",
};

const coordinates = (longitude: number, latitude: number): NonNullable<Place["coordinates"]> => ({
  longitude,
  latitude,
  uncertaintyMetres: 5000,
  source: "harbour-article",
});

/** The invented dataset with a map, and with what it says of a place changed. */
function mapped(change: Readonly<Record<string, Partial<Place>>>): Dataset {
  const dataset = harbourLine();
  dataset.about.map = MAP;
  for (const [id, fields] of Object.entries(change)) Object.assign(must(dataset.places[id]), fields);
  return dataset;
}

describe("the excerpt of places", () => {
  it("has no map where none of them has a position, and says of each what refers to it", () => {
    const { map, items, distances } = excerpt(harbourLine(), "place", "harbour-line");
    expect(map).toBeUndefined();
    expect(distances).toEqual([]);
    expect(items.map(({ id }) => id).toSorted()).toEqual(Object.keys(harbourLine().places).toSorted());
    expect(items.flatMap(({ told }) => told).length).toBeGreaterThan(0);
  });

  it("has a point where a place has a position, as large as that may be off", () => {
    const dataset = mapped({ "kell-point": { coordinates: coordinates(13, 48.5) } });
    const map = must(excerpt(dataset, "place", "kell-point").map);
    expect(map.marks).toMatchObject([{ ids: ["kell-point"], kind: "point", name: "Kell Point" }]);
    expect(map.marks[0]?.radius).toBe(Math.round(unitsOf(5000, 48.5, MAP)));
    expect(map.shapes).toEqual([{ d: MAP.shapes[0]?.d }, { d: MAP.shapes[1]?.d, disputed: true }]);
  });

  it("has an area and no point where a place is only near another one, which is named", () => {
    const dataset = mapped({
      "the-strait": { coordinates: coordinates(13, 48.5) },
      "kell-point": { near: "the-strait" },
    });
    const { items, map } = excerpt(dataset, "place", "kell-point");
    expect(items).toMatchObject([{ near: "The strait" }]);
    expect(map?.marks).toMatchObject([
      { ids: ["kell-point"], kind: "area", radius: Math.round(unitsOf(NEAR, 48.5, MAP)) },
      { ids: [], kind: "point", name: "The strait" },
    ]);
  });

  it("has no map of a place that lies outside", () => {
    const dataset = mapped({ "kell-point": { coordinates: coordinates(40, 48.5) } });
    expect(excerpt(dataset, "place", "kell-point").map).toBeUndefined();
  });

  it("tells of a country by its name in the dataset's language, or by that of the dataset's place", () => {
    const french = mapped({ "kell-point": { coordinates: coordinates(13, 48.5) } });
    french.about.language = "fr";
    expect(excerpt(french, "place", "kell-point").map?.names).toMatchObject([{ text: "France" }]);
    const identifiers = [{ scheme: "iso3166-1-alpha-2", value: "FR", checked: "2040-01-01", source: "a" }];
    const listed = mapped({
      "kell-point": { coordinates: coordinates(13, 48.5) },
      "the-strait": { identifiers } as Partial<Place>,
    });
    const map = must(excerpt(listed, "place", "kell-point").map);
    expect(map.names).toMatchObject([{ text: "The strait" }]);
    expect(map.shapes[0]).toHaveProperty("isListed", true);
  });

  it("takes a figure about two places for the distance between them", () => {
    const dataset = harbourLine();
    const pier = must(dataset.figures["pier-length"]);
    pier.about = ["kell-point", "the-strait"];
    const { distances, items } = excerpt(dataset, "place", "the-strait");
    expect(distances.map(({ id }) => id)).toEqual(["pier-length"]);
    expect(items[0]?.told.map(({ id }) => id)).not.toContain("pier-length");
    expect(items[0]?.isKey).toBe(true);
  });
});

describe("a map", () => {
  it("has a scale bar as long as that is at the middle of its height", () => {
    const { kilometres, length } = scaleBar(MAP);
    // By the haversine formula, between two points on the parallel in the middle.
    const degrees = (length / MAP.scale) * (180 / Math.PI);
    const middle = 48.6;
    const angle = 2 * Math.asin(Math.cos((middle * Math.PI) / 180) * Math.sin((degrees * Math.PI) / 360));
    expect(angle * 6371).toBeGreaterThan(kilometres * 0.97);
    expect(angle * 6371).toBeLessThan(kilometres * 1.03);
    expect(length).toBeLessThan(MAP_SIZE.width / 6 + 1);
  });

  it("has a point at its corner where that is, and none beyond", () => {
    expect(pointOn(MAP, { longitude: 10, latitude: 50 })).toEqual({ x: 0, y: 0 });
    expect(pointOn(MAP, { longitude: 9.9, latitude: 50 })).toBeUndefined();
    expect(pointOn(MAP, { longitude: 10, latitude: 50.1 })).toBeUndefined();
  });
});

describe("labels", () => {
  const points = fc.record({ x: fc.nat(MAP_SIZE.width), y: fc.nat(MAP_SIZE.height), wide: fc.nat(160) });
  const options = ({ x, y, wide }: { x: number; y: number; wide: number }): Option[] =>
    [...besideCircle({ x, y }, 10), ...aroundMiddle({ x, y }, 20)].map((label) => ({ ...label, wide }));

  it("never meet, and never leave the map, however wide it is drawn", () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 12 }), (wanted) => {
        const placed = placeLabels(wanted.map(options), () => []).filter((one) => one !== undefined);
        for (const width of WIDTHS) {
          const boxes = placed.map((one) => boxOf(one, width));
          boxes.forEach((box, index) => {
            expect(boxes.slice(index + 1).some((other) => meet(box, other))).toBe(false);
            expect(box.left >= 0 && box.right <= width).toBe(true);
          });
        }
      }),
    );
  });

  it("meet where each takes the first of its ways, which that would tell", () => {
    const both = [options({ x: 300, y: 200, wide: 60 }), options({ x: 302, y: 200, wide: 60 })];
    const [a, b] = both.map(([first]) => boxOf(must(first), 320));
    expect(meet(must(a), must(b))).toBe(true);
  });
});
