import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, type Glance, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";
import { within } from "./fixtures/shown.js";

type Interests = Excerpt<"interest">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit] as unknown as Dataset[])];
const ALL: readonly Interests[] = DATASETS.flatMap((one) =>
  excerptIds(one, "interest").map((id) => excerpt(one, "interest", id)),
);
const LISTS = ALL.filter(({ items }) => items.length > 1);
const OF_ARTICLE = LISTS.filter(({ about }) => about.id === dataset.about.id);

afterAll(() => document.body.replaceChildren());

/** Looks at matrices at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  excerpts: readonly Interests[],
  faultOf: (glance: Glance, element: HTMLElement, excerpt: Interests) => unknown,
): Promise<string[]> {
  return faultsOfEach("interest-matrix", excerpts, { width, theme: BODY }, faultOf);
}

/** What says how sure something is, on what all rests, and the date. */
function apparatus(element: HTMLElement): string[] {
  const parts = within(element, ".mark .muted, .mark.muted, [part=source], .top .muted");
  return parts.filter((part) => !part.closest("details")).flatMap(({ innerText }) => wordsOf(innerText));
}

describe("at a glance", () => {
  test.each([
    [320, 700],
    [640, 600],
    [1000, 540],
  ])("at %i px all interests of the article are at most %i px high", async (width, most) => {
    expect(OF_ARTICLE).toHaveLength(1);
    expect(await faultsAt(width, OF_ARTICLE, ({ height }) => height > most && { height })).toEqual([]);
  });

  test("at most a fifth of the words are apparatus, beside our own comparison", async () => {
    const faults = await faultsAt(640, OF_ARTICLE, ({ words }, element) => {
      const found = apparatus(element);
      return found.length > words.length / 5 && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("an author is named once", async () => {
    const faults = await faultsAt(640, ALL, (glance, _element, { cited }) =>
      (cited[0]?.authors ?? []).some((author) => timesRead(author, glance) > 1),
    );
    expect(faults).toEqual([]);
  });

  test.each([240, 320, 640, 1200])(
    "at %i px there are at most five sizes of type, and nothing sticks out",
    async (width) => {
      const faults = await faultsAt(width, ALL, ({ sizes, faults: found }) => {
        return (sizes.length > 5 || found.length > 0) && { sizes, found };
      });
      expect(faults).toEqual([]);
    },
  );

  test("three columns fit at 320 px; of four and five actors each topic is a block of its own", async () => {
    const tops = (element: HTMLElement): number => {
      const row = within(element, "tbody tr")[0];
      const boxes = [...(row?.children ?? [])].map((cell) => cell.getBoundingClientRect());
      return new Set(boxes.map(({ left }) => left)).size;
    };
    const isBlock = (element: HTMLElement): boolean =>
      getComputedStyle(within(element, "tbody tr")[0] ?? element).display === "grid";
    expect(await faultsAt(320, OF_ARTICLE, (_glance, element) => tops(element) !== 4)).toEqual([]);
    const faults = await faultsAt(320, LISTS, (_glance, element, { actors }) => {
      return isBlock(element) !== Object.keys(actors).length > 3;
    });
    expect(faults).toEqual([]);
    expect(await faultsAt(640, LISTS, (_glance, element) => isBlock(element))).toEqual([]);
  });
});
