import { shadowHtml, slottedHtml, templateToHtml } from "@redlines/element/fallback-html.js";
import type { DeckDescriptor } from "@redlines/element/widget-descriptor.js";
import type { Excerpt } from "@redlines/model";
import { compact, element, type RenderOptions, renderedCard, roomOf } from "./render.js";
import { OptionError } from "./widget-options.js";
import { WIDGETS } from "./widgets.js";

/** The style sheet of a static deck: the same text for all, so that one hash allows them. */
export function deckStyles({ styles }: DeckDescriptor): string {
  return compact(styles.cssText);
}

/**
 * Writes several cards as one list: a deck, such as `<actor-deck>`, that is whole without script, the plain
 * words of each card in it until `embed.js` shows them (in columns already, where heights were measured), or
 * the list of the words alone. Language and level of heading stand on the deck, for all its cards.
 * @throws {OptionError} when there is no deck for one of them, or an option is none that a card takes
 */
export function renderDeck(excerpts: readonly Excerpt[], options: RenderOptions = {}): string {
  const deck = deckFor(excerpts);
  const said = deck.said(excerpts, options);
  const cardIn = (excerpt: Excerpt, slot?: string): string =>
    renderedCard(excerpt, { ...options, isInDeck: isLeaving(excerpt, options, deck) }, slot);
  if (options.as === "plain") {
    const list = plainList(excerpts.map((one) => cardIn(one)));
    return parted([list, said ? templateToHtml(said) : ""]);
  }
  const isStatic = options.as !== "script";
  const isPlaced = isStatic || excerpts.some((one) => roomOf(one, options).length > 0);
  const cards = excerpts.map((excerpt, index) => cardIn(excerpt, isPlaced ? String(index) : undefined));
  const { language, headingLevel } = options;
  return element(
    deck.tag,
    { language, headingLevel },
    parted([
      isPlaced ? listOf(excerpts.length, deck, saidIn(excerpts, options, deck)) : "",
      ...cards,
      said ? (isPlaced ? slottedHtml : templateToHtml)(said) : "",
    ]),
  );
}

/** Whether a card leaves it to the deck to say what holds of all. */
function isLeaving(excerpt: Excerpt, options: RenderOptions, deck: DeckDescriptor): boolean {
  return deck.said([excerpt], options) !== undefined;
}

/** The words of neighbours stay apart also where somebody drops the tags. */
function parted(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== "").join(" ");
}

export function isSeveral(shown: Excerpt | readonly Excerpt[]): shown is readonly Excerpt[] {
  return Array.isArray(shown);
}

function plainList(cards: readonly string[]): string {
  return `<ul>${cards.map((card) => `<li>${card}</li>`).join(" ")}</ul>`;
}

/** What the deck says of all its cards, in its shadow root; what is folded in it is the page's own words. */
function saidIn(excerpts: readonly Excerpt[], options: RenderOptions, deck: DeckDescriptor): string {
  const said = deck.said(excerpts, { ...options, isSlotted: true });
  return said ? shadowHtml(said) : "";
}

/** The deck of the first one's kind, or where there is none, of any kind. */
function deckFor(excerpts: readonly Excerpt[]): DeckDescriptor {
  const decks = WIDGETS.flatMap(({ kind, record, deck }) => (deck ? [{ kind, record, deck }] : []));
  const found = decks.find(({ kind }) => kind === excerpts[0]?.kind) ?? decks[0];
  const other = excerpts.find(({ kind }) => kind !== found?.kind);
  if (found && !other) return found.deck;
  const names = decks.map(({ record }) => record.many.toLowerCase()).join(" or of ");
  throw new OptionError(
    `A deck is of ${names}, and ${other?.kind}/${other?.record.id} is none`,
    "Render it by itself.",
  );
}

/**
 * The list as the deck itself would make it; a name joins each card to its item, for without script nothing
 * else can.
 */
function listOf(length: number, deck: DeckDescriptor, below: string): string {
  const items = Array.from({ length }, (_, index) => `<li><slot name="${index}"></slot></li>`);
  const list = `<ul role="list">${items.join("")}</ul>`;
  return `<template shadowrootmode="open"><style>${deckStyles(deck)}</style>${list}${below}</template>`;
}
