import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";
import { within } from "./fixtures/shown.js";

type Relations = Excerpt<"relation">;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS: readonly Dataset[] = [dataset, ...([lauvre, summit] as unknown as Dataset[])];
const ALL: readonly Relations[] = DATASETS.flatMap((one) =>
  excerptIds(one, "relation").map((id) => excerpt(one, "relation", id)),
);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id);
const LISTS = ALL.filter(({ items }) => items.length > 1);

afterAll(() => document.body.replaceChildren());

/** Looks at maps at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  maps: readonly Relations[],
  faultOf: (glance: Glance, element: HTMLElement, map: Relations) => unknown,
): Promise<string[]> {
  return faultsOfEach("relation-map", maps, { width, theme: BODY }, faultOf);
}

/** What says how sure a relation is, on what all rest, and the date: whose word one is, is what is told. */
function apparatus(element: HTMLElement): string[] {
  const parts = within(element, ".chip, [part=source], .head .muted");
  return parts.filter((part) => !part.closest("details")).flatMap(({ innerText }) => wordsOf(innerText));
}

/**
 * “Énoncé par La rédaction de la démonstration, Le Courrier de l’Aval, mai 2034, sauf mention contraire.”, a
 * date, one status, and that the drawing is ours: as much beside few relations as beside many.
 */
const LEAST = 25;

describe("at a glance", () => {
  test.each([
    [320, 700],
    [640, 820],
  ])("at %i px all relations of a dataset are at most %i px high", async (width, most) => {
    const faults = await faultsAt(width, LISTS, ({ height }) => height > most && { height });
    expect(LISTS.length).toBe(DATASETS.length);
    expect(faults).toEqual([]);
  });

  test("at most a fifth of the words are apparatus, or of few words twenty-five", async () => {
    const faults = await faultsAt(640, OF_STORIES, ({ words }, element, { record }) => {
      const found = apparatus(element);
      const most = Math.max(record.id === dataset.about.id ? 0 : LEAST, words.length / 5);
      return found.length > most && { found, of: words.length };
    });
    expect(faults).toEqual([]);
  });

  test("an author is named once, and no line stands twice", async () => {
    // The drawing says again what the list says: it is for the eyes alone, and hidden where it has no room.
    const faults = await faultsAt(320, OF_STORIES, (glance, _element, { cited }) => {
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

  test("a summary is at least 44 px high", async () => {
    const faults = await faultsAt(320, ALL, (_glance, element) =>
      within(element, "summary").some(({ offsetHeight }) => offsetHeight < 44),
    );
    expect(faults).toEqual([]);
  });
});
