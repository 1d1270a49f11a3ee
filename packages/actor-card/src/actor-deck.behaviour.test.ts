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
    [640, 1],
    [720, 2],
    [1200, 3],
  ])("in %i pixels has %i columns, and nothing sticks out", (width, columns) => {
    const stage = deck.closest("main");
    if (stage) stage.style.inlineSize = `${width}px`;
    expect(new Set(items().map((item) => item.getBoundingClientRect().left)).size).toBe(columns);
    expect(deck.scrollWidth).toBeLessThanOrEqual(deck.clientWidth);
  });
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
