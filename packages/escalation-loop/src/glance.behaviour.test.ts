import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import { type Dataset, excerpt, type Excerpt, excerptIds, type Language } from "@redlines/model";
import { faultsOfEach, type Glance, repeated, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterAll, describe, expect, test } from "vitest";
import "./define.js";
import { real, within } from "./fixtures/shown.js";
import type { EscalationLoopMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

type Shown = Excerpt<"dynamics">;

const MESSAGES: Readonly<Record<Language, EscalationLoopMessages>> = languages;

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

const DATASETS = [dataset, ar, fa, fr, he, ru, lauvre, summit] as unknown as readonly Dataset[];
const ALL: readonly Shown[] = DATASETS.flatMap((one) =>
  excerptIds(one, "dynamics").map((id) => excerpt(one, "dynamics", id)),
);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id && !about.translation);

afterAll(() => document.body.replaceChildren());

/** Looks at loops at a width, and gives back what is wrong with each. */
function faultsAt(
  width: number,
  loops: readonly Shown[],
  faultOf: (glance: Glance, element: HTMLElement, loop: Shown) => unknown,
): Promise<string[]> {
  return faultsOfEach("escalation-loop", loops, { width, theme: BODY }, faultOf);
}

/** What says how sure a step is, on what all rests, and the date; not that the drawing is ours. */
function apparatus(element: HTMLElement, { about: { language } }: Shown): string[] {
  const parts = within(element, ".mark, [part=source], .day");
  const inSight = parts.filter((part) => part.closest("summary") ?? !part.closest("details"));
  const { drawingOurs } = MESSAGES[language as Language];
  return inSight.flatMap(({ innerText }) => wordsOf(innerText.replace(drawingOurs, "")));
}

describe("at a glance", () => {
  test.each([
    [320, 700],
    [640, 670],
  ])("at %i px the loop of the article is at most %i px high", async (width, most) => {
    expect(await faultsAt(width, [real], ({ height }) => height > most && { height })).toEqual([]);
  });

  test("at most a fifth of the words say how sure it is, and whose", async () => {
    const faults = await faultsAt(640, OF_STORIES, ({ words }, element, loop) => {
      const found = apparatus(element, loop);
      return found.length > words.length / 5 && { found, of: words.length };
    });
    expect(OF_STORIES).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test("an author is named once, and no line stands twice", async () => {
    for (const width of [320, 640]) {
      const faults = await faultsAt(width, ALL, (glance, _element, { cited }) => {
        const often = (cited[0]?.authors ?? []).filter((author) => timesRead(author, glance) > 1);
        return often.length + repeated(glance.lines).length > 0 && { often, lines: glance.lines };
      });
      expect(faults).toEqual([]);
    }
  });

  test.each([240, 320, 640, 1000])(
    "at %i px there are at most four sizes of type, and nothing sticks out",
    async (width) => {
      const faults = await faultsAt(width, ALL, ({ sizes, faults: found }) => {
        return (sizes.length > 4 || found.length > 0) && { sizes, found };
      });
      expect(ALL).toHaveLength(DATASETS.length);
      expect(faults).toEqual([]);
    },
  );

  test("in the drawing no name and no verb stands on another, in each language and each loop", async () => {
    const loops = ALL.flatMap((one) => one.record.loops.map(({ id }) => [one, id] as const));
    for (const [one, loop] of loops) {
      const faults = await faultsAt(640, [one], () => false);
      expect(faults).toEqual([]);
      const [element] = document.querySelectorAll("escalation-loop");
      if (!element) throw new Error("No loop");
      element.loop = loop;
      await element.updateComplete;
      expect(crossing(element), `${one.about.language} ${loop}`).toEqual([]);
    }
  });

  test("at 640 px a ring stands beside the steps; at 320 there are the steps alone", async () => {
    const rings = (element: HTMLElement): number =>
      within(element, ".circle").filter((circle) => circle.checkVisibility()).length;
    expect(await faultsAt(640, [real], (_glance, element) => rings(element) !== 1)).toEqual([]);
    expect(await faultsAt(320, [real], (_glance, element) => rings(element) !== 0)).toEqual([]);
  });

  test("a summary is at least 44 px high", async () => {
    const faults = await faultsAt(320, ALL, (_glance, element) =>
      within(element, "summary").some(({ offsetHeight }) => offsetHeight < 44),
    );
    expect(faults).toEqual([]);
  });
});

/** The pairs of names and verbs in the drawing that overlap. */
function crossing(element: Element): string[] {
  const points = within(element, ".point");
  return points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .filter((other) => overlap(one.getBoundingClientRect(), other.getBoundingClientRect()))
      .map((other) => `${one.textContent} × ${other.textContent}`),
  );
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
