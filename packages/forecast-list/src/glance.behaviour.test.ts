import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { everyExcerpt, faultsAt, glanceSuite } from "@redlines/testing/glance-suite";
import { within } from "@redlines/testing/shown";
import { expect, test } from "vitest";
import "./define.js";

const ALL = everyExcerpt("forecast", [dataset, lauvre, summit]);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id);
const LISTS = OF_STORIES.filter(({ items }) => items.length > 1);
const OF_ARTICLE = ALL.filter(({ about }) => about.id === dataset.about.id);

/** “From Meir Javedanfar, Foreign Affairs, December 2017. Unless marked: inferred.”, the scale, a date. */
const LEAST = 22;

glanceSuite("forecast-list", {
  all: ALL,
  heights: {
    of: LISTS,
    most: [
      [320, 700],
      [640, 500],
    ],
  },
  apparatus: {
    of: OF_ARTICLE,
    // What its words are worth is what it tells.
    parts: ".mark, [part=source], .head .muted",
    least: ({ items }) => (items.length > 1 ? 0 : LEAST),
  },
  once: {
    of: OF_STORIES,
    widths: [640],
    // The same words are worth the same.
    lines: ({ lines }, element) => {
      const worth = new Set(within(element, ".worth").flatMap(({ innerText }) => innerText.split("\n")));
      return lines.filter((line) => !worth.has(line));
    },
  },
  sizes: 4,
});

test("at 640 px strips stand beside the sentences, one below the other; at 320 below each", async () => {
  const starts = (element: HTMLElement, selector: string): Set<number> =>
    new Set(within(element, `article > ul ${selector}`).map((one) => one.getBoundingClientRect().left));
  const isBeside = (element: HTMLElement): boolean =>
    Math.min(...starts(element, ".strip")) > Math.min(...starts(element, ".told"));
  const [article] = OF_ARTICLE;
  const first = article ? [article] : [];
  const faults = await faultsAt("forecast-list", 640, first, (_glance, element) => {
    return (starts(element, ".strip").size !== 1 || !isBeside(element)) && "below";
  });
  expect([LISTS.length, first.length, faults]).toEqual([2, 1, []]);
  expect(await faultsAt("forecast-list", 320, first, (_, element) => isBeside(element))).toEqual([]);
});
