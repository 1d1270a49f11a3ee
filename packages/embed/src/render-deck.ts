import { ActorDeck } from "@redlines/actor-card/deck.js";
import type { Excerpt } from "@redlines/model";
import { compact, element, type RenderOptions, renderedCard, renderWidget } from "./render.js";
import { OptionError } from "./widget-options.js";

/** The style sheet of a static deck: the same text for all, so that one hash allows them. */
export const DECK_STYLES: string = compact(ActorDeck.styles);

/**
 * Writes several cards as one list: an `<actor-deck>` that is whole without script, the plain words of each card in it until
 * `embed.js` shows them, or the list of the words alone. Language and level of heading stand on the deck, for all its cards.
 * @throws {OptionError} when one of them is no actor, or an option is none that a card takes
 */
export function renderDeck(excerpts: readonly Excerpt[], options: RenderOptions = {}): string {
  const other = excerpts.find(({ kind }) => kind !== "actor");
  if (other)
    throw new OptionError(
      `A deck is of actors, and ${other.kind}/${other.record.id} is none`,
      "Render it by itself.",
    );
  if (options.as === "plain")
    return `<ul>${excerpts.map((excerpt) => `<li>${renderWidget(excerpt, options)}</li>`).join("")}</ul>`;
  const isStatic = options.as !== "script";
  const cards = excerpts.map((excerpt, index) =>
    renderedCard(excerpt, options, isStatic ? String(index) : undefined),
  );
  const { language, headingLevel } = options;
  return element(
    "actor-deck",
    { language, headingLevel },
    (isStatic ? listOf(excerpts.length) : "") + cards.join(""),
  );
}

/** The list as the deck itself would make it; a name joins each card to its item, for without script nothing else can. */
function listOf(length: number): string {
  const items = Array.from({ length }, (_, index) => `<li><slot name="${index}"></slot></li>`);
  return `<template shadowrootmode="open"><style>${DECK_STYLES}</style><ul role="list">${items.join("")}</ul></template>`;
}
