import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { everyExcerpt, glanceSuite } from "@redlines/testing/glance-suite";
import { expect, test } from "vitest";
import "./define.js";

const ALL = everyExcerpt("relation", [dataset, lauvre, summit]);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id);
const LISTS = ALL.filter(({ items }) => items.length > 1);

/**
 * “Énoncé par La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034, sauf mention contraire.”, a
 * date, one status, and that the drawing is ours: as much beside few relations as beside many.
 */
const LEAST = 25;

glanceSuite("relation-map", {
  all: ALL,
  heights: {
    of: LISTS,
    most: [
      [320, 700],
      [640, 820],
    ],
  },
  apparatus: {
    of: OF_STORIES,
    // Whose word one is, is what is told.
    parts: ".chip, [part=source], .head .muted",
    least: ({ record }) => (record.id === dataset.about.id ? 0 : LEAST),
  },
  // The drawing says again what the list says: it is for the eyes alone, and hidden where it has no room.
  once: { of: OF_STORIES, widths: [320] },
  sizes: 4,
});

test("each dataset has a list", () => {
  expect(LISTS).toHaveLength(3);
});
