import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";
import { within } from "./fixtures/shown.js";

type Forecasts = Excerpt<"forecast">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit] as unknown as Dataset[])];
const ALL: readonly Forecasts[] = DATASETS.flatMap((one) =>
  excerptIds(one, "forecast").map((id) => excerpt(one, "forecast", id)),
);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id);
const LISTS = OF_STORIES.filter(({ items }) => items.length > 1);
const OF_ARTICLE = ALL.filter(({ about }) => about.id === dataset.about.id);

afterAll(() => document.body.replaceChildren());

/** Looks at forecasts at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  forecasts: readonly Forecasts[],
  faultOf: (glance: Glance, element: HTMLElement, forecasts: Forecasts) => unknown,
): Promise<string[]> {
  return faultsOfEach("forecast-list", forecasts, { width, theme: BODY }, faultOf);
}

/** How sure it is, whose word, on what it rests, and the date; what its words are worth is what it tells. */
function apparatus(element: HTMLElement): string[] {
  const parts = within(element, ".mark, [part=source], .head .muted");
  return parts.filter((part) => !part.closest("details")).flatMap(({ innerText }) => wordsOf(innerText));
}

/** “From Meir Javedanfar, Foreign Affairs, December 2017. Unless marked: inferred.”, the scale, a date. */
const LEAST = 22;

describe("at a glance", () => {
  test.each([
    [320, 700],
    [640, 500],
  ])("at %i px all forecasts of a story are at most %i px high", async (width, most) => {
    const faults = await faultsAt(width, LISTS, ({ height }) => height > most && { height });
    expect(LISTS).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test("at most a fifth of the words are apparatus; beside one forecast, one line", async () => {
    const faults = await faultsAt(640, OF_ARTICLE, ({ words }, element, { items }) => {
      const found = apparatus(element);
      const most = items.length > 1 ? words.length / 5 : Math.max(LEAST, words.length / 5);
      return found.length > most && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("an author is named once, and no line stands twice but what the same words are worth", async () => {
    const faults = await faultsAt(640, OF_STORIES, (glance, element, { cited }) => {
      const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
      const worth = new Set(within(element, ".worth").flatMap(({ innerText }) => innerText.split("\n")));
      const twice = repeated(glance.lines).filter((line) => !worth.has(line));
      return often.length + twice.length > 0 && { often, twice };
    });
    expect(faults).toEqual([]);
  });

  test.each([240, 320, 640, 1200])(
    "at %i px there are at most four sizes of type, and nothing sticks out",
    async (width) => {
      const faults = await faultsAt(width, ALL, ({ sizes, faults: found }) => {
        return (sizes.length > 4 || found.length > 0) && { sizes, found };
      });
      expect(faults).toEqual([]);
    },
  );

  test("at 640 px strips stand beside the sentences, one below the other; at 320 below each", async () => {
    const starts = (element: HTMLElement, selector: string): Set<number> =>
      new Set(within(element, `article > ul ${selector}`).map((one) => one.getBoundingClientRect().left));
    const isBeside = (element: HTMLElement): boolean =>
      Math.min(...starts(element, ".strip")) > Math.min(...starts(element, ".told"));
    const faults = await faultsAt(640, OF_ARTICLE.slice(0, 1), (_glance, element) => {
      return (starts(element, ".strip").size !== 1 || !isBeside(element)) && "below";
    });
    expect(faults).toEqual([]);
    expect(await faultsAt(320, OF_ARTICLE.slice(0, 1), (_, element) => isBeside(element))).toEqual([]);
  });

  test("a summary is at least 44 px high", async () => {
    const faults = await faultsAt(320, ALL, (_glance, element) =>
      within(element, "summary").some(({ offsetHeight }) => offsetHeight < 44),
    );
    expect(faults).toEqual([]);
  });
});
