import { RedlinesElement, type RenderContext, sharedStyles, textConverter } from "@redlines/element";
import type { CSSResult, PropertyDeclarations } from "lit";
import type { TemplateResult } from "lit/html.js";
import { actorCardStyles } from "./actor-card.styles.js";
import { actorCardTemplate, type CardContext } from "./actor-card.template.js";
import { isCompact } from "./dated-context.js";
import { type DeckOptions, drawnDeck, type DrawnDeck } from "./deck.template.js";
import { catalogue } from "./messages/catalogue.js";
import type { ActorCardMessages } from "./messages/en.js";

/**
 * Who an actor is: its name in its own script, its kind or role, and who it is in this story; then what it
 * wants beside where the others stand; and folded, its relations and record, its parts, names and sources.
 * Takes an excerpt of kind `actor`.
 *
 * @tagname actor-card
 * @csspart header - Portrait or initials, name and kind
 * @csspart initials - The initials that stand in for a portrait
 * @csspart portrait - The portrait
 * @csspart record - The fold with its relations and record
 * @csspart names - The fold with its parts, names and sources
 * @csspart flag - The flag of a state, or beside the initials that of a person's state
 * @csspart credit - Who made the portrait, and its licence
 * @csspart source - The source line
 */
export class ActorCard extends RedlinesElement<"actor", ActorCardMessages> {
  static override properties: PropertyDeclarations = {
    asOf: { attribute: "as-of", reflect: true, converter: textConverter },
    form: { reflect: true, converter: textConverter },
    flags: { reflect: true, converter: textConverter },
  };
  static override styles: CSSResult[] = [sharedStyles, actorCardStyles];
  /** @internal */
  static override readonly kind = "actor";
  /** @internal */
  static override readonly catalogue: typeof catalogue = catalogue;

  /**
   * The day, `YYYY-MM-DD`, for which roles and everything else are shown; the article's date where none is
   * given.
   */
  declare asOf: string | undefined;

  /** `compact` for a line or two; anything else is the whole card. */
  declare form: "compact" | "full" | undefined;

  /** `off` for initials where the flag of a state would stand. */
  declare flags: "off" | undefined;

  #shown: CardContext | undefined;

  /** @internal */
  protected override content(context: RenderContext<ActorCardMessages, "actor">): TemplateResult {
    const { asOf, form, flags } = this;
    this.#shown = { ...context, asOf, form, flags, isInDeck: this.isInDeck };
    return actorCardTemplate(this.#shown);
  }

  /**
   * Whether it is put into an item of a deck as a compact card: a whole one says what holds of its own.
   * @internal
   */
  protected override get isInDeck(): boolean {
    if (!isCompact(this)) return false;
    const root = this.assignedSlot?.getRootNode();
    return root instanceof ShadowRoot && root.host.localName === "actor-deck";
  }

  /**
   * What a deck says of these cards, drawn by their own class: a deck by itself knows no record.
   * @internal
   */
  static drawDeck(cards: readonly Element[], options: DeckOptions): DrawnDeck | undefined {
    const contexts = cards.flatMap((card) => (#shown in card && card.#shown ? [card.#shown] : []));
    return drawnDeck(contexts, options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-card": ActorCard;
  }
}
