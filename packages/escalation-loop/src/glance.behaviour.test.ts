import { dataset } from "@redlines/core";
import ar from "@redlines/core/ar/dataset.json" with { type: "json" };
import fa from "@redlines/core/fa/dataset.json" with { type: "json" };
import fr from "@redlines/core/fr/dataset.json" with { type: "json" };
import he from "@redlines/core/he/dataset.json" with { type: "json" };
import ru from "@redlines/core/ru/dataset.json" with { type: "json" };
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import summit from "@redlines/fixtures/summit/dataset.json" with { type: "json" };
import type { Language } from "@redlines/model";
import { everyExcerpt, faultsAt, glanceSuite } from "@redlines/testing/glance-suite";
import { within } from "@redlines/testing/shown";
import { expect, test } from "vitest";
import "./define.js";
import { real } from "./fixtures/shown.js";
import type { EscalationLoopMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

const MESSAGES: Readonly<Record<Language, EscalationLoopMessages>> = languages;

const ALL = everyExcerpt("dynamics", [dataset, ar, fa, fr, he, ru, lauvre, summit]);
/** Those of the article and of the French story. */
const OF_STORIES = ALL.filter(({ about }) => about.id !== summit.about.id && !about.translation);

glanceSuite("escalation-loop", {
  all: ALL,
  heights: {
    of: [real],
    most: [
      [320, 700],
      [640, 670],
    ],
  },
  apparatus: {
    of: OF_STORIES,
    parts: ".mark, [part=source], .day",
    folded: "details > div",
    // It is part of what is told that the drawing is ours.
    but: ({ about }) => MESSAGES[about.language as Language].drawingOurs,
  },
  once: { of: ALL, widths: [320, 640] },
  sizes: 4,
});

test("each dataset has a loop", () => {
  expect([ALL.length, OF_STORIES.length]).toEqual([8, 2]);
});

test("in the drawing no name and no verb stands on another, in each language and each loop", async () => {
  const loops = ALL.flatMap((one) => one.record.loops.map(({ id }) => [one, id] as const));
  for (const [one, loop] of loops) {
    const faults = await faultsAt("escalation-loop", 640, [one], () => false);
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
  expect(await faultsAt("escalation-loop", 640, [real], (_glance, element) => rings(element) !== 1)).toEqual(
    [],
  );
  expect(await faultsAt("escalation-loop", 320, [real], (_glance, element) => rings(element) !== 0)).toEqual(
    [],
  );
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
