import "./generated/all.js";
import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import { COLLECTIONS, type Dataset, excerpt, type ExcerptKind } from "@redlines/model";
import { type Glance, glanceIn, widgetOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import { WIDGETS } from "./widgets.js";

const LANGUAGES: [string, Dataset][] = Object.entries({ en: dataset, ar, fa, fr, he, ru });

/** What a page of news sets: 18 px on a line of 27. */
const THEME = "font: 18px/1.5 serif";

/**
 * The most that a widget takes at a width, in pixels, in the wide letters that machines for tests have. A
 * quotation stands twice, in its own words and in ours; Russian and French need up to a sixth more words.
 */
const HIGHEST: Readonly<Record<string, readonly [width: number, height: number][]>> = {
  "redline-gauge": [
    [320, 930],
    [640, 710],
  ],
  "actor-card": [
    [320, 640],
    [640, 460],
  ],
  "quote-block": [
    [320, 450],
    [640, 300],
  ],
};
const LONG: Readonly<Record<string, number>> = { fr: 7 / 6, ru: 7 / 6 };

afterAll(() => document.body.replaceChildren());

describe.each(LANGUAGES)("in %s", (language, localised) => {
  test.each(WIDGETS)("<$tag> fits at each width and is no higher than it may be", async ({ kind, tag }) => {
    const faults: unknown[] = [];
    for (const one of excerptsOf(localised, kind)) {
      const widget = widgetOf(tag, one);
      for (const width of [240, 320, 640]) {
        const glance = await glanceIn(widget, { language: one.about.language, width, theme: THEME });
        const { height, sizes, faults: found } = glance;
        if (isTooMuch(glance, mostOf(tag, width, language)))
          faults.push({ id: one.record.id, width, height, sizes, found });
      }
    }
    expect(faults).toEqual([]);
  });
});

function mostOf(tag: string, width: number, language: string): number {
  const most = HIGHEST[tag]?.find(([at]) => at === width)?.[1] ?? Infinity;
  return most * (LONG[language] ?? 1);
}

function isTooMuch({ height, sizes, faults }: Glance, most: number): boolean {
  return height > most || sizes.length > 4 || faults.length > 0;
}

function excerptsOf(one: Dataset, kind: ExcerptKind): ReturnType<typeof excerpt>[] {
  return Object.keys(one[COLLECTIONS[kind]]).map((id) => excerpt(one, kind, id));
}
