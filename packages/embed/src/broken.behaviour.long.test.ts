import "./generated/all.js";
import { afterEach, describe, expect, test } from "vitest";
import {
  HOSTILE,
  HOSTILE_ADDRESS,
  LOOK_ALIKES,
  partsOf,
  stringsOf,
  withPart,
} from "@redlines/testing/markup";
import { listen, shadowHtml, shown, stateOf } from "@redlines/testing/page";
import { type AnyWidget, createWidget, EVERY_WIDGET } from "./fixtures/every-widget.js";

afterEach(() => document.body.replaceChildren());

interface Tried {
  readonly element: AnyWidget;
  readonly path: string;
}

/** Widgets of a kind, each with something else wrong in its record. */
async function tried(
  tag: string,
  excerpt: object,
  paths: readonly (readonly string[])[],
  part: unknown,
): Promise<Tried[]> {
  const all = paths.map((path) => ({
    element: createWidget(tag, withPart(excerpt, path, part)),
    path: path.join("."),
  }));
  // Hundreds of widgets need no layout to be judged.
  const unseen = document.createElement("div");
  unseen.hidden = true;
  unseen.append(...all.map(({ element }) => element));
  document.body.append(unseen);
  await Promise.all(all.map(({ element }) => element.updateComplete));
  return all;
}

/** Elements that only markup in the data could have brought in. */
const INTRUDERS = [
  "img, script, svg:not([aria-hidden=true]), h2, iframe, style, [onerror], [onmouseover]",
  "a[href^='javascript'], a[href*='evil']",
].join();

function intruders({ element, path }: Tried): string[] {
  return [...(element.shadowRoot?.querySelectorAll(INTRUDERS) ?? [])].map(
    (intruder) => `${path}: ${intruder.outerHTML}`,
  );
}

/** What a reader must never see. */
const GIBBERISH = /\[object|undefined|NaN|Invalid Date|function |Symbol\(/;

function problems({ element, path }: Tried): string[] {
  const state = stateOf(element);
  if (state === "error")
    return shadowHtml(element) === "<slot></slot>" ? [] : [`${path}: error without fallback HTML`];
  if (state !== "ready") return [`${path}: ${state}`];
  const found = GIBBERISH.exec(shown(element));
  return found ? [`${path}: shows ${found[0]}`] : [];
}

describe.each(EVERY_WIDGET)("$tag", ({ tag, richest }) => {
  const texts = stringsOf(richest);

  test("shows markup in any string as text, and runs none", async () => {
    const all = await tried(tag, richest, texts, HOSTILE);
    expect(all.flatMap(intruders)).toEqual([]);
    expect(all.flatMap(problems)).toEqual([]);
    expect(all.filter(({ element }) => shown(element).includes("<img src=x")).length).toBeGreaterThan(4);
    expect("ran" in globalThis).toBe(false);
  });

  test("links no address that runs", async () => {
    const all = await tried(tag, richest, texts, HOSTILE_ADDRESS);
    expect(all.flatMap(intruders)).toEqual([]);
    expect(all.flatMap(problems)).toEqual([]);
  });

  test("keeps its fallback HTML, or does without, when any part is missing", async () => {
    const heard = listen();
    const all = await tried(tag, richest, partsOf(richest), undefined);
    expect(all.flatMap(problems)).toEqual([]);
    expect(heard).toHaveLength(all.length);
  });

  test.each(LOOK_ALIKES.map((part) => ({ part })))(
    "keeps its fallback HTML, or does without, when any part is $part",
    async ({ part }) => {
      const all = await tried(tag, richest, partsOf(richest), part);
      expect(all.flatMap(intruders)).toEqual([]);
      expect(all.flatMap(problems)).toEqual([]);
    },
  );
});

test("the search for intruders finds one", async () => {
  const [one] = await tried("actor-card", {}, [["x"]], 1);
  if (!one) throw new Error("No widget");
  one.element.shadowRoot?.append(
    document.createRange().createContextualFragment('<a href="javascript:0">x</a>'),
  );
  expect(intruders(one)).toHaveLength(1);
});
