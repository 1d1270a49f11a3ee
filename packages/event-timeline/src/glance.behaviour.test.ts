import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { everyExcerpt, glanceSuite } from "@redlines/testing/glance-suite";
import { expect, test } from "vitest";
import "./define.js";

const ALL = everyExcerpt("event", [dataset, lauvre, summit]);
const LISTS = ALL.filter(({ items }) => items.length > 1);
const OF_ARTICLE = LISTS.slice(0, 1);

glanceSuite("event-timeline", {
  all: ALL,
  heights: { of: OF_ARTICLE, most: [[640, 540]] },
  apparatus: {
    of: OF_ARTICLE,
    parts: ".chip, [part=source], .head, .what .muted, summary",
    folded: "details > div",
  },
  once: {
    of: ALL,
    widths: [640],
    // Two things may be as old, and as sure.
    lines: ({ lines }) => lines.filter((line) => /\s\S+\s\S+\s/.test(line)),
  },
  sizes: 4,
});

test("each dataset has a list", () => {
  expect([LISTS.length, OF_ARTICLE[0]?.about.id]).toEqual([3, dataset.about.id]);
});
