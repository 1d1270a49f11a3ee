import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { everyExcerpt, faultsAt, glanceSuite } from "@redlines/testing/glance-suite";
import { within } from "@redlines/testing/shown";
import { expect, test } from "vitest";
import "./define.js";

const ALL = everyExcerpt("interest", [dataset, lauvre, summit]);
const LISTS = ALL.filter(({ items }) => items.length > 1);
const OF_ARTICLE = LISTS.slice(0, 1);

glanceSuite("interest-matrix", {
  all: ALL,
  heights: {
    of: OF_ARTICLE,
    most: [
      [320, 700],
      [640, 600],
      [1000, 540],
    ],
  },
  // Beside our own comparison.
  apparatus: { of: OF_ARTICLE, parts: ".mark .muted, .mark.muted, [part=source], .head .muted" },
  // A sign and its words stand in each cell.
  once: { of: ALL, widths: [640], lines: () => [] },
  sizes: 5,
});

test("three columns fit at 320 px; of four and five actors each topic is a block of its own", async () => {
  const tops = (element: HTMLElement): number => {
    const row = within(element, "tbody tr")[0];
    const boxes = [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect());
    return new Set(boxes.map(({ left }) => left)).size;
  };
  const isBlock = (element: HTMLElement): boolean =>
    getComputedStyle(within(element, "tbody tr")[0] ?? element).display === "grid";
  expect(
    await faultsAt("interest-matrix", 320, OF_ARTICLE, (_glance, element) => tops(element) !== 4),
  ).toEqual([]);
  const faults = await faultsAt("interest-matrix", 320, LISTS, (_glance, element, { actors }) => {
    return isBlock(element) !== Object.keys(actors).length > 3;
  });
  expect(faults).toEqual([]);
  expect(await faultsAt("interest-matrix", 640, LISTS, (_glance, element) => isBlock(element))).toEqual([]);
});
