import { dataset } from "@redlines/core";
import harbourLine from "@redlines/fixtures/harbour-line/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { type Dataset, excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, expect, test } from "vitest";
import "./define.js";
import { inside } from "./fixtures/shown.js";

/** What a page of news sets: 18 px on a line of 27. */
const scene = (width: number): { width: number; theme: string } => ({ width, theme: "font: 18px/1.5 serif" });

const ALL = [dataset, ...([harbourLine, lauvre] as unknown as Dataset[])].flatMap((one) =>
  excerptIds(one, "place").map((id) => excerpt(one, "place", id)),
);

/** “Énoncé par La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034, sauf mention contraire.” */
const LEAST = 18;

afterAll(() => document.body.replaceChildren());

test.each([
  [320, 700],
  [640, 520],
])("at %i px the widget is at most %i px high", async (width, most) => {
  expect(
    await faultsOfEach("locator-map", ALL, scene(width), ({ height }) => height > most && height),
  ).toEqual([]);
});

test("at most a fifth of the words are apparatus", async () => {
  const faults = await faultsOfEach("locator-map", ALL, scene(640), ({ words }, element) => {
    const parts = inside(element, ".chip, [part=source], .head .muted");
    const found = parts
      .filter((part) => !part.closest("details"))
      .flatMap(({ textContent }) => wordsOf(textContent));
    return found.length > Math.max(LEAST, words.length / 5) && { found, of: words.length };
  });
  expect(faults).toEqual([]);
});

test("an author is named once, and no line stands twice", async () => {
  const faults = await faultsOfEach("locator-map", ALL, scene(640), (glance, _element, { cited }) => {
    const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
    // A number on the map is meant to stand in the list, too.
    const twice = repeated(glance.lines.filter((line) => /\p{L}/u.test(line)));
    return often.length + twice.length > 0 && { often, twice };
  });
  expect(faults).toEqual([]);
});

test.each([240, 320, 640, 1200])(
  "at %i px there are four sizes of type, and nothing sticks out",
  async (width) => {
    const faults = await faultsOfEach("locator-map", ALL, scene(width), ({ sizes, faults: found }) => {
      return (sizes.length > 4 || found.length > 0) && { sizes, found };
    });
    expect(faults).toEqual([]);
  },
);
