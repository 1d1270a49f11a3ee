import { actorDeckStyles } from "./actor-deck.styles.js";

/** Servers import the class too, and have no DOM. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * Several cards as one list, with one level of heading for all. Each child becomes an item of a
 * real list, in the order in which they stand in the page; they may come, go and change places.
 * Without script the cards simply stand there.
 *
 * @tagname actor-deck
 * @slot - The cards; each is put into an item of its own
 * @attr {"2" | "3" | "4" | "5" | "6" | "none"} heading-level - The level of the cards' headings, `2` to `6` or `none`; a card may have its own
 */
export class ActorDeck extends Base {
  /** The version of the package, so that two copies on a page can tell. */
  static readonly version: string = "__VERSION__";

  /** The style sheet of the list, for a server that writes it. @internal */
  static readonly styles: string = actorDeckStyles;

  // No name joins a card to its item: a page need not number its cards. Where a server wrote the list there are names, and they are kept.
  readonly #root: ShadowRoot =
    this.attachInternals().shadowRoot ?? this.attachShadow({ mode: "open", slotAssignment: "manual" });
  readonly #list: HTMLUListElement = this.#root.querySelector("ul") ?? emptyList();
  readonly #observer: MutationObserver = new MutationObserver(() => this.#deal());

  /** The level of the cards' headings, `2` to `6` or `none`; a card may have its own. */
  get headingLevel(): string {
    return this.getAttribute("heading-level") ?? "";
  }

  set headingLevel(level: string) {
    this.setAttribute("heading-level", level);
  }

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [styleSheet()];
    this.#root.append(this.#list);
    this.#observer.observe(this, { childList: true });
    this.#deal();
  }

  disconnectedCallback(): void {
    this.#observer.disconnect();
  }

  /** Gives each child an item; items that are there already are used again. */
  #deal(): void {
    const cards = [...this.children];
    while (this.#list.childElementCount > cards.length) this.#list.lastElementChild?.remove();
    cards.forEach((card, index) => {
      const slot = slotOf(this.#list.children[index] ?? this.#list.appendChild(item()));
      if (this.#root.slotAssignment === "manual") slot.assign(card);
      else card.slot = slot.name = `${index}`;
    });
  }
}

let sheet: CSSStyleSheet | undefined;

/** One for all decks. */
function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(actorDeckStyles);
  }
  return sheet;
}

function emptyList(): HTMLUListElement {
  const list = document.createElement("ul");
  // Some screen readers take a list without bullets for none.
  list.role = "list";
  return list;
}

function item(): HTMLLIElement {
  const li = document.createElement("li");
  li.append(document.createElement("slot"));
  return li;
}

function slotOf(li: Element): HTMLSlotElement {
  return li.firstElementChild as HTMLSlotElement;
}

declare global {
  interface HTMLElementTagNameMap {
    "actor-deck": ActorDeck;
  }
}
