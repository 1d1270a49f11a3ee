import "./generated/all.js";
import { dataset } from "@redlines/core";
import { excerpt, type Excerpt } from "@redlines/model";
import { faultsOfEach, type Glance, glanceAt, wordsOf } from "@redlines/testing/glance";
import { until, withoutSkip } from "@redlines/testing/page";
import { set } from "@redlines/testing/scene";
import type { ReadersTest } from "@redlines/testing/state";
import { afterEach, describe, expect, test } from "vitest";
import { createWidget, EVERY_WIDGET, type Tested } from "./fixtures/every-widget.js";
import { EXAMPLES, READERS_TESTS } from "./fixtures/generated-states.js";

afterEach(() => document.body.replaceChildren());

/** What a page of news sets: 18 px on a line of 27. */
const BODY = "font: 18px/1.5 serif";

/** The most that a widget may be high in a narrow column, in CSS pixels, unless it says why not. */
const HEIGHT = 700;

/** Over all widgets. */
const SIZES = 7;

/**
 * So many words are read in five seconds: 238 a minute in silence, of English that tells of facts (Brysbaert,
 * Journal of Memory and Language 109, 2019).
 */
const IN_FIVE_SECONDS = Math.floor((238 * 5) / 60);

const readersTest = ({ kind }: Tested): ReadersTest => READERS_TESTS[kind];

/** What is read of a widget in its order, without the marks that direct text. */
function reading(element: Element): string {
  const root = element.shadowRoot?.querySelector<HTMLElement>(".root");
  const text = root ? withoutSkip(root.innerText, root) : "";
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "").replaceAll(/\s+/g, " ");
}

/** How many words are read before a sentence; nothing where it is not there. */
function wordsBefore(sentence: string, text: string): number | undefined {
  const place = text.indexOf(sentence);
  return place < 0 ? undefined : wordsOf(text.slice(0, place)).length;
}

async function drawn({ tag, kind }: Tested, id: string, width: number): Promise<Element> {
  const element = createWidget(tag, excerpt(dataset, kind, id));
  set(element, { width, theme: BODY });
  await until(element, "ready");
  return element;
}

describe.each(EVERY_WIDGET)("$tag", (widget) => {
  test("answers what a reader asks within five seconds", async () => {
    const { question, sentence } = readersTest(widget);
    const text = reading(await drawn(widget, EXAMPLES[widget.kind], 640));
    expect(question).toMatch(/\?$/);
    expect(wordsBefore(sentence, text), text).toBeLessThanOrEqual(IN_FIVE_SECONDS);
  });

  test("shows the hedge of its answer while all is folded", async () => {
    const { hedge = "" } = readersTest(widget);
    const shown = wordsOf(reading(await drawn(widget, EXAMPLES[widget.kind], 640))).join(" ");
    expect(shown).toContain(wordsOf(hedge).join(" "));
  });

  test("is no higher than it says at 320 px, for each record of the article", async () => {
    const { height: { most } = { most: HEIGHT } } = readersTest(widget);
    const faults = await faultsOfEach(
      widget.tag,
      widget.excerpts as Excerpt<never>[],
      { width: 320, theme: BODY },
      ({ height }) => height > most && { height },
    );
    expect(faults).toEqual([]);
  });
});

test("all widgets have at most seven sizes of type", async () => {
  const sizes = new Set<number>();
  for (const widget of EVERY_WIDGET)
    for (const width of [320, 640, 1000]) {
      const glance: Glance = glanceAt(await drawn(widget, EXAMPLES[widget.kind], width));
      glance.sizes.forEach((size) => sizes.add(size));
    }
  expect(sizes.size, [...sizes].join()).toBeLessThanOrEqual(SIZES);
  expect(sizes.size).toBeGreaterThan(3);
});

test("a sentence that is not there, or comes late, is no answer", () => {
  expect(wordsBefore("crossed", "The line was not crossed.")).toBe(4);
  expect(wordsBefore("Crossed.", "The line was not crossed.")).toBeUndefined();
  expect(wordsBefore("last", `${"word ".repeat(30)}last`)).toBeGreaterThan(IN_FIVE_SECONDS);
});
