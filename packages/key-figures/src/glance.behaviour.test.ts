import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { everyExcerpt, faultsAt, glanceSuite } from "@redlines/testing/glance-suite";
import { within } from "@redlines/testing/shown";
import { expect, test } from "vitest";
import "./define.js";

const ALL = everyExcerpt("figure", [dataset, lauvre, summit]);
const LISTS = ALL.filter(({ items }) => items.length > 1);

/** “D’après La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034.”, a date above, one status. */
const LEAST = 15;

glanceSuite("key-figures", {
  all: ALL,
  heights: {
    of: LISTS,
    most: [
      [320, 700],
      [640, 460],
    ],
  },
  apparatus: {
    of: ALL.filter(({ about }) => about.id !== summit.about.id),
    // Whose each number is, and of what kind, is what the widget tells.
    parts: ".chip, [part=source], .head .muted",
    least: ({ items }) => (items.length > 1 ? 0 : LEAST),
  },
  once: { of: ALL, widths: [640] },
  sizes: 4,
});

test("three stand beside each other at 640 px, and below each other at 320", async () => {
  const columns = (element: HTMLElement): number => {
    const items = within(element, "article > ul > li");
    return new Set(items.map((item) => item.getBoundingClientRect().left)).size;
  };
  expect(LISTS).toHaveLength(3);
  expect(await faultsAt("key-figures", 640, LISTS, (_, element) => columns(element) !== 3)).toEqual([]);
  expect(await faultsAt("key-figures", 320, LISTS, (_, element) => columns(element) !== 1)).toEqual([]);
});
