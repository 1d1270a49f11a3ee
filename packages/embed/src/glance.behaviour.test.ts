import { dataset } from "@redlines/core";
import lauvre from "@redlines/fixtures/ligne-de-la-lauvre/dataset.json" with { type: "json" };
import { type Dataset, excerpt, excerptIds } from "@redlines/model";
import { type Piece, visibleText } from "@redlines/testing/every-text";
import { glanceAt, timesRead, wordsOf } from "@redlines/testing/glance";
import { afterEach, describe, expect, test } from "vitest";
import { renderDeck, renderWidget } from "./server.js";
import { WIDGETS } from "./widgets.js";

afterEach(() => document.body.replaceChildren());

/** Puts HTML on a page in the text of a news site. */
function stage(html: string, width: number): HTMLElement {
  const main = document.createElement("main");
  main.lang = "en";
  main.style.cssText = `inline-size: ${width}px; font: 18px / 1.5 serif`;
  main.setHTMLUnsafe(html);
  document.body.replaceChildren(main);
  return main;
}

const CAST = ["israel", "iran", "russia", "hezbollah", "benjamin-netanyahu", "vladimir-putin"] as const;

const castDeck = (): string =>
  renderDeck(
    CAST.map((id) => excerpt(dataset, "actor", id)),
    { form: "compact" },
  );

describe.each([320, 680])("in %i pixels", (width) => {
  test("all widgets together have at most seven sizes of type", () => {
    const all = WIDGETS.flatMap(({ kind }) =>
      excerptIds(dataset, kind).map((id) => renderWidget(excerpt(dataset, kind, id))),
    );
    const main = stage(all.join("") + castDeck(), width);
    const sizes = [...main.children].flatMap((widget) => glanceAt(widget).sizes);
    expect(main.children.length).toBeGreaterThan(50);
    expect(new Set(sizes).size, String([...new Set(sizes)])).toBeLessThanOrEqual(7);
  });

  test("a deck names its author once, and at most 12 % of its words are said beside its facts", () => {
    const deck = stage(castDeck(), width).firstElementChild as HTMLElement;
    expect(timesRead("Meir Javedanfar", glanceAt(deck))).toBe(1);
    const pieces = visibleText(deck);
    const beside = pieces.filter(({ node }) => node.parentElement?.closest("[part=source], summary, .mark"));
    const count = (some: readonly Piece[]): number => some.flatMap(({ text }) => wordsOf(text)).length;
    expect(count(pieces)).toBeGreaterThan(60);
    expect(count(beside) / count(pieces)).toBeLessThanOrEqual(0.12);
  });

  test("a deck's card is at most 105 pixels high", () => {
    const deck = stage(castDeck(), width).firstElementChild as HTMLElement;
    const heights = [...deck.querySelectorAll("actor-card")].map(
      (card) => card.getBoundingClientRect().height,
    );
    expect(heights).toHaveLength(CAST.length);
    expect(heights.filter((height) => height > 105)).toEqual([]);
  });

  test("a deck in another language than its page says so once", () => {
    const story = lauvre as unknown as Dataset;
    const actors = Object.keys(story.actors).slice(0, 4);
    const cards = actors.map((id) => excerpt(story, "actor", id));
    const deck = stage(renderDeck(cards, { form: "compact", language: "en" }), width).firstElementChild;
    const words = visibleText(deck as HTMLElement).map(({ text }) => text);
    expect(words.filter((text) => text === "In French")).toHaveLength(1);
  });
});
