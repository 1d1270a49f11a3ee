import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt } from "@redlines/model";
import { until } from "@redlines/testing/page";
import { texts, within } from "@redlines/testing/shown";
import { afterEach, describe, expect, test } from "vitest";
import { readersTest, states } from "./fixtures/states.js";
import { everyPlace, shown } from "./fixtures/shown.js";

afterEach(() => document.body.replaceChildren());

const inLanguages: readonly Excerpt<"place">[] = [
  everyPlace,
  ...[fr, ar, he, fa, ru].map((one) => {
    const dataset: Dataset = one;
    return excerpt(dataset, "place", dataset.about.id);
  }),
];

const listed = (element: Element): string[] => texts(element, "ol > li");
const labels = (element: Element): string[] => texts(element, "text");

test("those on the map are in sight, with their numbers and how exactly each is known", async () => {
  expect(listed(await shown())).toEqual([
    "1 Damascus: to within 10 km",
    "2 The military site near Damascus that was struck: place not given",
    "3 The reported base south of Damascus: place not given",
    "4 Hmeimim air base: to within 3 km",
  ]);
});

test("a distance stands in the sentence of the source, with how sure it is and whose word", async () => {
  const element = await shown();
  expect(texts(element, ".distance")).toEqual([readersTest.sentence]);
  expect(texts(element, ".distance strong")).toEqual(["50 kilometres"]);
  expect(texts(element, "[part=distance] .mark")[0]).toMatch(/^November 2017 · reported · citing BBC/);
});

test("all others are folded, with what is told of each, and if it is off the map", async () => {
  const element = await shown();
  const lines = texts(element, "[part=more] :is(dt, dd)");
  const first = (term: string): string | undefined => lines[lines.indexOf(term) + 1];
  expect(first("5 Tel Aviv")).toBe("to within 6 km");
  expect(first("Burgas")).toBe("to within 6 km · off this map · Bulgaria");
  expect(first("The border between Israel and Syria")).toBe("place not given");
  expect(first("Crimea")).toBe("region");
  const all = [...listed(element), ...texts(element, "[part=more] dt")].join(" ");
  for (const { name } of everyPlace.items) expect(all).toContain(name);
});

test("the map names at most five places and countries, and every place on it has its number", async () => {
  const found = labels(await shown());
  expect(found.filter((label) => /\p{L}/u.test(label))).toEqual([
    "Lebanon",
    "Syria",
    "Israel",
    "1 Damascus",
    "4 Hmeimim air base",
    "100 km",
  ]);
  expect(found).toContain("2, 3");
  expect(found).toContain("5");
});

test("what is only near another place is an area, and has no dot", async () => {
  const element = await shown(states.Area.excerpt);
  expect(within(element, ".area")).toHaveLength(1);
  expect(labels(element)).toContain("1");
  expect(labels(element)).toContain("Damascus");
  expect(texts(element, "[part=legend]")[0]).toContain("Dashed: somewhere here.");
});

test("disputed land is hatched, and said so", async () => {
  const element = await shown();
  expect(within(element, ".disputed").length).toBeGreaterThanOrEqual(3);
  expect(texts(element, "[part=legend]")).toEqual([
    "Borders: Natural Earth, as held, not as claimed. Hatched: disputed. Dashed: somewhere here.",
  ]);
});

test("places without a position have no map, which is said; one off the map has none either", async () => {
  const nowhere = await shown(states.NoPositions.excerpt);
  expect(within(nowhere, "svg")).toEqual([]);
  expect(texts(nowhere, "[part=legend]")[0]).toMatch(/^No map/);
  const off = await shown(states.OffTheMap.excerpt);
  expect(within(off, "svg")).toEqual([]);
  expect(listed(off)[0]).toMatch(
    /^Burgas: to within 6 km · Bulgaria\s?Suicide bombing of a bus .* – July 2012$/,
  );
  expect(within(off, "[part=more]")).toEqual([]);
});

test("those that a page asks for are all in sight, in its order, and no other has a number", async () => {
  const element = await shown(everyPlace, { only: "hmeimim burgas damascus" });
  expect(listed(element)).toEqual([
    "1 Hmeimim air base: to within 3 km",
    "Burgas: to within 6 km · off this map",
    "2 Damascus: to within 10 km",
  ]);
  expect(labels(element)).toContain("1 Hmeimim air base");
  expect(labels(element)).not.toContain("5");
  element.setAttribute("only", "tel-aviv");
  await element.updateComplete;
  expect(listed(element)).toEqual(["1 Tel Aviv: to within 6 km"]);
  element.removeAttribute("only");
  await element.updateComplete;
  expect(listed(element)).toHaveLength(4);
});

describe.each(inLanguages.map((one) => [one.about.language, one] as const))("in %s", (_language, data) => {
  test.each([240, 320, 640, 830])("no label at %i px meets another one or leaves the map", async (width) => {
    const element = await shown(data, { width });
    const [map] = within(element, "[part=map]");
    const frame = map?.getBoundingClientRect();
    const boxes = within<SVGTextElement>(element, "text").map((text) => ({
      text: text.textContent,
      box: boxOfLetters(text),
    }));
    const meeting = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => meet(a.box, b.box))
        .map((b) => [a.text, b.text]),
    );
    const outside = boxes.filter(
      ({ box }) => box.left < (frame?.left ?? 0) - 1 || box.right > (frame?.right ?? 0) + 1,
    );
    expect([meeting, outside.map(({ text }) => text)]).toEqual([[], []]);
  });

  test("west is on the left", async () => {
    const element = await shown(data);
    const [damascus, telAviv] = within(element, ".dot").map((dot) => dot.getBoundingClientRect().left);
    expect(telAviv).toBeLessThan(damascus ?? 0);
  });
});

/** Where its letters stand, without the halo around them, which some browsers count in and others do not. */
function boxOfLetters(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { e = 0, f = 0 } = text.getScreenCTM() ?? {};
  return new DOMRect(x + e, y + f, width, height);
}

/** As it is painted: letters are lower than their line. */
function meet(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
}

test("a number that is none leaves the fallback HTML", async () => {
  const { map } = everyPlace;
  const broken = document.createElement("locator-map");
  const marks = map?.marks.map((mark) => ({ ...mark, x: "12" }));
  broken.excerpt = { ...everyPlace, map: { ...map, marks } } as unknown as Excerpt<"place">;
  document.body.append(broken);
  await until(broken, "error");
  expect(within(broken, "svg")).toEqual([]);
});

test("an outline that is none is not drawn", async () => {
  const { map } = everyPlace;
  const shapes = [{ d: "javascript:alert(1)" }];
  const element = await shown({ ...everyPlace, map: { ...map, shapes } } as unknown as Excerpt<"place">);
  expect(within(element, ".land").map((land) => land.getAttribute("d"))).toEqual(["M0 0"]);
});
