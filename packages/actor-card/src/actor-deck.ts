import { adoptStyles, RedlinesBase } from "@redlines/element";
import { type CSSResult, html, type PropertyDeclarations, type TemplateResult } from "lit";
import { actorDeckStyles } from "./actor-deck.styles.js";
import type { DeckOptions, DrawnDeck } from "./deck.template.js";

/** What the class of a card can draw for a deck of them. */
interface CardClass {
  drawDeck?: (this: CardClass, cards: readonly Element[], options: DeckOptions) => DrawnDeck | undefined;
}

/**
 * Several cards as one list, with one level of heading for all. Each element of ours among the children
 * becomes an item of a real list, in the order in which they stand in the page; they may come, go and change
 * places. On what compact cards rest is said once, below the list. Without script the cards simply stand
 * there.
 *
 * @tagname actor-deck
 * @slot - The cards, each of which is put into an item of its own, and the page's words on what they rest
 * @csspart kicker - The line above the cards
 */
export class ActorDeck extends RedlinesBase {
  static override properties: PropertyDeclarations = {
    kicker: { type: Boolean, reflect: true },
    dated: { type: Boolean, reflect: true },
  };
  /** No name joins a card to its item: a page need not number its cards. @internal */
  static override shadowRootOptions: ShadowRootInit = { mode: "open", slotAssignment: "manual" };
  static override styles: CSSResult[] = [actorDeckStyles];

  /** Whether the line above the cards says that they tell who is who. */
  declare kicker: boolean | undefined;

  /** Whether that line has the date of the article. */
  declare dated: boolean | undefined;

  readonly #changed = (): void => this.requestUpdate();
  readonly #observer: MutationObserver = new MutationObserver(this.#changed);

  #kept: ChildNode[] | undefined;

  constructor() {
    super();
    this.addEventListener("redlines-ready", this.#changed);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true });
    this.#changed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** What a page wrote beside the cards are its words on what they rest. */
  #children(isCard: boolean): Element[] {
    return [...this.children].filter(({ localName }) => localName.includes("-") === isCard);
  }

  /**
   * One item for each card. Some screen readers take a list without bullets for none, unless it has the
   * role.
   * @internal
   */
  protected override render(): TemplateResult {
    const cards = this.#children(true);
    const drawn = this.#drawn(cards);
    // The sheet that all widgets share comes with the cards.
    if (drawn) adoptStyles(this.renderRoot as ShadowRoot, [...drawn.styles, actorDeckStyles]);
    const items = cards.map((_, index) => html`<li><slot name=${index}></slot></li>`);
    return html`${drawn?.head}<ul role="list">${items}</ul>${drawn?.foot ?? this.#written()}`;
  }

  /** What a server wrote below the list, with its sheet: no card of a static deck need ever be awake. */
  #written(): unknown {
    this.#kept ??= this.prerendered.filter(({ nodeName }) => nodeName !== "UL");
    this.prerendered = this.prerendered.filter((node) => !this.#kept?.includes(node));
    return this.#kept.length > 0 ? this.#kept : html`<slot></slot>`;
  }

  /** By the class of whichever card can: they may be of another copy of this code. */
  #drawn(cards: readonly Element[]): DrawnDeck | undefined {
    const classes = cards.map((card) => card.constructor as CardClass);
    return classes.find((one) => "drawDeck" in one)?.drawDeck?.(cards, this);
  }

  /** @internal */
  protected override updated(): void {
    this.removePrerendered();
    const items = this.renderRoot.querySelectorAll<HTMLSlotElement>("li > slot");
    const words = this.renderRoot.querySelector<HTMLSlotElement>("ul + slot");
    this.#children(true).forEach((card, index) => this.#deal(items[index], card));
    if (this.#isManual) words?.assign(...this.#children(false));
  }

  get #isManual(): boolean {
    return this.shadowRoot?.slotAssignment === "manual";
  }

  /**
   * Where a server wrote the list, names join the cards to their items, and they are kept. A card that comes
   * into the deck leaves its source to it.
   */
  #deal(slot: HTMLSlotElement | undefined, card: Element): void {
    if (!slot || card.assignedSlot === slot) return;
    if (this.#isManual) slot.assign(card);
    else card.slot = slot.name;
    (card as Partial<RedlinesBase>).requestUpdate?.();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-deck": ActorDeck;
  }
}
