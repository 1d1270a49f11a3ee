import { RedlinesBase } from "@redlines/element";
import { type CSSResult, html, type TemplateResult } from "lit";
import { actorDeckStyles } from "./actor-deck.styles.js";

/**
 * Several cards as one list, with one level of heading for all. Each child becomes an item of a
 * real list, in the order in which they stand in the page; they may come, go and change places.
 * Without script the cards simply stand there.
 *
 * @tagname actor-deck
 * @slot - The cards; each is put into an item of its own
 */
export class ActorDeck extends RedlinesBase {
  /** No name joins a card to its item: a page need not number its cards. @internal */
  static override shadowRootOptions: ShadowRootInit = { mode: "open", slotAssignment: "manual" };
  static override styles: CSSResult[] = [actorDeckStyles];

  readonly #observer: MutationObserver = new MutationObserver(() => this.requestUpdate());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /**
   * One item for each child. Some screen readers take a list without bullets for none, unless it has the
   * role.
   * @internal
   */
  protected override render(): TemplateResult {
    const items = Array.from(this.children, (_, index) => html`<li><slot name=${index}></slot></li>`);
    return html`<ul role="list">${items}</ul>`;
  }

  /** @internal */
  protected override updated(): void {
    this.removePrerendered();
    this.renderRoot.querySelectorAll("slot").forEach((slot, index) => this.#deal(slot, index));
  }

  /** Where a server wrote the list, names join the cards to their items, and they are kept. */
  #deal(slot: HTMLSlotElement, index: number): void {
    const card = this.children[index];
    if (!card) return;
    if (this.shadowRoot?.slotAssignment === "manual") slot.assign(card);
    else card.slot = slot.name;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-deck": ActorDeck;
  }
}
