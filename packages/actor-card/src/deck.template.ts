import {
  checkedSources,
  type Content,
  dateTemplate,
  foldTemplate,
  rootTemplate,
  sharedStyles,
  sourceLine,
} from "@redlines/element";
import type { CSSResult } from "lit";
import { html, type TemplateResult } from "lit/html.js";
import { type ActorExcerpt, type CardContext, isCompact } from "./dated-context.js";

/** What a deck says once of all its cards: on what they rest, and where names and flags come from. */
export function deckTemplate(context: CardContext): TemplateResult {
  const content = checkedSources(context);
  const fold = foldTemplate({ name: "names", title: context.messages.sourcesOfNames, content }, context);
  return html`${sourceLine(context)}${fold}`;
}

/** What a deck is, and when its cards were so: where a page asks for it. */
function kickerTemplate(context: CardContext, hasTitle: boolean, hasDate: boolean): TemplateResult {
  const title = hasTitle ? html`<strong>${context.messages.whoIsWho}</strong>` : "";
  const date = hasDate ? html`<span>${dateTemplate(context.excerpt.about.asOf, context)}</span>` : "";
  return html`<p class="muted" part="kicker">${title}${date}</p>`;
}

/**
 * The excerpt on which a deck as a whole rests: the first one, with the sources of all.
 * @throws {RangeError} for a deck without cards
 */
export function deckExcerpt(excerpts: readonly ActorExcerpt[]): ActorExcerpt {
  const [first] = excerpts;
  if (!first) throw new RangeError("A deck without cards rests on nothing");
  const cited = new Map(
    excerpts.flatMap((one) => one.cited.map((citation) => [citation.id, citation] as const)),
  );
  return { ...first, cited: [...cited.values()].map((citation) => ({ ...citation, paragraphs: [] })) };
}

/** The cards of a deck that leave their source to it: a whole card says what holds of its own statements. */
export function leaving<C extends Pick<CardContext, "form" | "excerpt">>(cards: readonly C[]): C[] {
  return cards.filter(isCompact);
}

/** What a page asks of a deck. */
export interface DeckOptions {
  readonly kicker?: boolean | undefined;
  readonly dated?: boolean | undefined;
}

/** What stands above and below the cards of a deck, and the sheets for it. */
export interface DrawnDeck {
  readonly styles: CSSResult[];
  readonly head: Content;
  readonly foot: Content;
}

/** The same for a page with script, where it is asked for. */
export function drawnDeck(
  cards: readonly CardContext[],
  { kicker = false, dated = false }: DeckOptions,
): DrawnDeck | undefined {
  const [first] = cards;
  if (!first) return undefined;
  const left = leaving(cards);
  const rests = (left.length > 0 ? left : cards).map(({ excerpt }) => excerpt);
  const context = { ...first, excerpt: deckExcerpt(rests) };
  const { language } = context;
  return {
    styles: [sharedStyles],
    head: kicker || dated ? rootTemplate(kickerTemplate(context, kicker, dated), { language }) : "",
    foot: left.length > 0 ? rootTemplate(deckTemplate(context), context) : "",
  };
}
