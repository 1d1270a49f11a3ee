import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { violations } from "@redlines/testing/axe";
import { aMoment, untilAll } from "@redlines/testing/page";
import { SCENES, set } from "@redlines/testing/scene";
import { ActorDeck } from "./actor-deck.js";
import type { ActorCard } from "./actor-card.js";
import "./deck.js";
import "./define.js";
import { deckState } from "./fixtures/states.js";

/** A deck under a tag that nothing is registered under yet. */
class EarlyDeck extends ActorDeck {}

afterEach(() => document.body.replaceChildren());

let deck: ActorDeck;
let cards: ActorCard[];

/** A deck of cards that have come to rest. */
async function deal(level?: ActorDeck["headingLevel"]): Promise<void> {
  deck = document.createElement("actor-deck");
  deck.headingLevel = level;
  cards = deckState.excerpts.map((excerpt) =>
    Object.assign(document.createElement("actor-card"), { excerpt }),
  );
  deck.append(...cards);
  set(deck);
  await untilAll(cards, "ready");
}

const items = (): HTMLElement[] => [...(deck.shadowRoot?.querySelectorAll<HTMLElement>("ul > li") ?? [])];
/** What stands in each item, in the order of the list. */
const dealt = (): (readonly Element[] | undefined)[] =>
  items().map((item) => item.querySelector("slot")?.assignedElements());
const levels = (): (string | null | undefined)[] =>
  cards.map((card) => card.shadowRoot?.querySelector("[role=heading]")?.getAttribute("aria-level"));

describe("a deck", () => {
  beforeEach(() => deal("4"));

  test("is one list with an item for each card, in which the card stands", async () => {
    expect(dealt()).toEqual(cards.map((card) => [card]));
    const seen = page.elementLocator(deck);
    expect(seen.getByRole("list").first().element()).toBe(deck.shadowRoot?.querySelector("ul"));
    expect(seen.getByRole("heading", { level: 4 }).elements()).toHaveLength(cards.length);
  });

  test("gives its cards their level of heading, but to one that has its own", async () => {
    expect(levels()).toEqual(cards.map(() => "4"));
    cards[0]?.setAttribute("heading-level", "2");
    deck.headingLevel = "5";
    await expect.poll(levels).toEqual(["2", ...cards.slice(1).map(() => "5")]);
  });

  test("follows cards that come, go and change places", async () => {
    const [first, second, ...others] = cards;
    if (!first || !second) throw new Error("Too few cards");
    const late = Object.assign(document.createElement("actor-card"), { excerpt: deckState.excerpts[0] });
    second.remove();
    deck.append(first, late);
    await aMoment();
    expect(dealt()).toEqual([...others, first, late].map((card) => [card]));
    deck.replaceChildren();
    await aMoment();
    expect(items()).toEqual([]);
  });

  test("taken out and put in again is the same, whatever changed in between", async () => {
    const { parentElement } = deck;
    deck.remove();
    cards[0]?.remove();
    parentElement?.append(deck);
    await deck.updateComplete;
    expect(dealt()).toEqual(cards.slice(1).map((card) => [card]));
  });

  test.each([
    [240, 1],
    [540, 1],
    [600, 2],
    [1200, 4],
  ])("in %i pixels has %i columns, and nothing sticks out", (width, columns) => {
    const stage = deck.closest("main");
    if (stage) stage.style.inlineSize = `${width}px`;
    expect(new Set(items().map((item) => item.getBoundingClientRect().left)).size).toBe(columns);
    expect(deck.scrollWidth).toBeLessThanOrEqual(deck.clientWidth);
  });
});

describe("a deck of compact cards", () => {
  beforeEach(async () => {
    await deal("4");
    for (const card of cards) card.setAttribute("form", "compact");
    await Promise.all(cards.map((card) => card.updateComplete));
    deck.requestUpdate();
    await deck.updateComplete;
  });

  const seen = (part: string): string | undefined =>
    deck.shadowRoot?.querySelector(`[part=${part}]`)?.textContent.replaceAll(/\s+/g, " ").trim();
  const sources = (): number =>
    cards.filter((card) => card.shadowRoot?.querySelector("[part=source]")).length;

  test("says once for all on what they rest, and where their names and flags are from", () => {
    expect(seen("source")).toBe("From Meir Javedanfar, Foreign Affairs, December 2017.");
    expect(sources()).toBe(0);
    const names = deck.shadowRoot?.querySelector("details[part=names]");
    expect(names?.querySelector("summary")?.textContent).toBe("Names and flags");
    expect(names?.textContent).toContain("Wikidata");
    expect(names?.textContent).toContain("Unicode CLDR");
  });

  test("gives each card its source back when it leaves", async () => {
    const [first] = cards;
    deck.after(first ?? deck);
    await aMoment();
    await first?.updateComplete;
    first?.requestUpdate();
    await first?.updateComplete;
    expect(sources()).toBe(1);
  });

  test("says what it is and of when where a page asks for it", async () => {
    expect(seen("kicker")).toBeUndefined();
    deck.kicker = true;
    deck.setAttribute("dated", "");
    await deck.updateComplete;
    expect(seen("kicker")).toBe("Who is whoDecember 2017");
    expect(deck.hasAttribute("kicker")).toBe(true);
  });

  test("is low: a card of it is at most 105 pixels high in 320", () => {
    const stage = deck.closest("main");
    if (stage) stage.style.cssText = "inline-size: 320px; font: 18px / 1.5 serif";
    for (const item of items()) expect(item.getBoundingClientRect().height).toBeLessThanOrEqual(105);
    expect(deck.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test("a deck of whole cards leaves each its own source", async () => {
  await deal();
  expect(deck.shadowRoot?.querySelector("[part=source]")).toBeNull();
  expect(cards[0]?.shadowRoot?.querySelector("[part=source]")).not.toBeNull();
});

test("what a page wrote beside the cards is shown until they are there, and is no item", async () => {
  deck = document.createElement("actor-deck");
  const words = document.createElement("div");
  words.textContent = "From somebody";
  deck.append(document.createElement("actor-card"), words);
  set(deck);
  await deck.updateComplete;
  expect(items()).toHaveLength(1);
  expect(words.checkVisibility()).toBe(true);
  expect(words.getBoundingClientRect().height).toBeGreaterThan(0);
});

test.each(Object.entries(SCENES).filter(([, { media }]) => !media))(
  "is accessible: %s",
  async (_scene, scene) => {
    await deal("3");
    set(deck, scene);
    await untilAll(cards, "ready");
    expect(await violations(deck)).toEqual([]);
  },
);

test("is told as a list of cards", async () => {
  deck = document.createElement("actor-deck");
  cards = deckState.excerpts
    .slice(3)
    .map((excerpt) => Object.assign(document.createElement("actor-card"), { excerpt }));
  for (const card of cards) card.setAttribute("form", "compact");
  deck.append(...cards);
  set(deck);
  await untilAll(cards, "ready");
  expect(deck).toMatchAriaSnapshot();
});

test("cards that stood there before the deck was defined are in it", async () => {
  const holder = document.createElement("div");
  holder.innerHTML = "<early-deck><actor-card>A</actor-card> <actor-card>B</actor-card></early-deck>";
  document.body.append(holder);
  customElements.define("early-deck", EarlyDeck);
  deck = holder.firstElementChild as ActorDeck;
  await deck.updateComplete;
  expect(dealt().map((one) => one?.map(({ textContent }) => textContent))).toEqual([["A"], ["B"]]);
});
