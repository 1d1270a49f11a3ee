import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";
import { within } from "./fixtures/shown.js";

type Figures = Excerpt<"figure">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit] as unknown as Dataset[])];
const ALL: readonly Figures[] = DATASETS.flatMap((one) =>
  excerptIds(one, "figure").map((id) => excerpt(one, "figure", id)),
);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id);
const LISTS = ALL.filter(({ items }) => items.length > 1);

afterAll(() => document.body.replaceChildren());

/** Looks at key figures at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  figures: readonly Figures[],
  faultOf: (glance: Glance, element: HTMLElement, figures: Figures) => unknown,
): Promise<string[]> {
  return faultsOfEach("key-figures", figures, { width, theme: BODY }, faultOf);
}

/**
 * What says how sure a number is, and on what all rest, and the date: whose each number is, and of what kind,
 * is what the widget tells.
 */
function apparatus(element: HTMLElement): string[] {
  const parts = within(element, ".chip, [part=source], .head .muted");
  return parts.filter((part) => !part.closest("details")).flatMap(({ innerText }) => wordsOf(innerText));
}

/** “D’après La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034.”, a date above, one status. */
const LEAST = 15;

describe("at a glance", () => {
  test.each([
    [320, 700],
    [640, 460],
  ])("at %i px all figures of a dataset are at most %i px high", async (width, most) => {
    const faults = await faultsAt(width, LISTS, ({ height }) => height > most && { height });
    expect(LISTS.length).toBe(DATASETS.length);
    expect(faults).toEqual([]);
  });

  test("at most a fifth of the words are apparatus, or fifteen beside one figure", async () => {
    const faults = await faultsAt(640, OF_STORIES, ({ words }, element, { items }) => {
      const found = apparatus(element);
      const most = items.length > 1 ? words.length / 5 : Math.max(LEAST, words.length / 5);
      return found.length > most && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("an author is named once, and no line stands twice", async () => {
    const faults = await faultsAt(640, ALL, (glance, _element, { cited }) => {
      const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
      return often.length + repeated(glance.lines).length > 0 && { often, lines: glance.lines };
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

  test("three stand beside each other at 640 px, and below each other at 320", async () => {
    const columns = (element: HTMLElement): number => {
      const items = within(element, "article > ul > li");
      return new Set(items.map((item) => item.getBoundingClientRect().left)).size;
    };
    expect(await faultsAt(640, LISTS, (_glance, element) => columns(element) !== 3)).toEqual([]);
    expect(await faultsAt(320, LISTS, (_glance, element) => columns(element) !== 1)).toEqual([]);
  });

  test("a summary is at least 44 px high", async () => {
    const faults = await faultsAt(320, ALL, (_glance, element) =>
      within(element, "summary").some(({ offsetHeight }) => offsetHeight < 44),
    );
    expect(faults).toEqual([]);
  });
});
