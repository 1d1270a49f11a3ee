import { type CSSResult, LitElement, type PropertyDeclarations } from "lit";
import { adoptStyles } from "./adopt-styles.js";
import { textConverter } from "./text-converter.js";

/**
 * What every element of ours does alike, a widget or a list of them: it keeps what a server wrote until it
 * has something to put in its place, looks the same in whichever document it stands, and renders only in a
 * page.
 */
export abstract class RedlinesBase extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: "heading-level", reflect: true, converter: textConverter },
  };

  /** The style sheets, those that several elements share first. */
  declare static styles: CSSResult[];

  /** The version of the package, so that two copies on a page can tell. */
  static readonly version: string = "__VERSION__";

  /**
   * The level of the heading, `2` to `6` or `none`, from the nearest element that has it; 3 by default. With
   * `auto` it is one deeper than the nearest heading above the widget.
   */
  declare headingLevel: "2" | "3" | "4" | "5" | "6" | "none" | "auto" | undefined;

  /** @internal */
  protected readonly internals: ElementInternals = this.attachInternals();

  /**
   * What a server wrote into the shadow root, until something stands in its place.
   * @internal
   */
  protected prerendered: ChildNode[] = [];

  /**
   * Lit deletes what a page set before the definition, to set it again. What cannot be deleted it must not
   * see: it would throw. Such a property counts all the same, for it is what everyone reads.
   * @internal
   */
  override hasOwnProperty(name: PropertyKey): boolean {
    return Object.getOwnPropertyDescriptor(this, name)?.configurable ?? false;
  }

  override connectedCallback(): void {
    this.guarded(() => super.connectedCallback());
  }

  /** A document that an element is moved to takes none of its sheets along. */
  adoptedCallback(): void {
    if (this.renderRoot) this.#adoptStyles(this.renderRoot as ShadowRoot);
  }

  /** @internal */
  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof RedlinesBase;
    const root = this.internals.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.prerendered = [...root.childNodes];
    this.#adoptStyles(root);
    return root;
  }

  /**
   * Outside a page there is no language to speak and nobody to tell: what is set there is shown when it comes
   * in.
   * @internal
   */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  /** @internal */
  protected override scheduleUpdate(): void {
    this.guarded(() => void super.scheduleUpdate());
  }

  /**
   * Does what may fail on a page whose built-ins are missing, patched or clobbered: nothing is thrown at the
   * page, and its own words stay.
   * @internal
   */
  protected guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /**
   * Shows the page's own words, without Lit: it may be what failed.
   * @internal
   */
  protected giveUp(_error: unknown): void {
    const root = this.internals.shadowRoot;
    // What a server wrote says the same.
    if (!root || this.prerendered.length > 0) return;
    // A page may have an image by that name.
    root.replaceChildren(Document.prototype.createElement.call(root.ownerDocument, "slot"));
  }

  /**
   * Takes away what a server wrote, in the same step in which something else was rendered beside it. The room
   * that it reserved stays, so that nothing below moves.
   * @internal
   */
  protected removePrerendered(): void {
    for (const node of this.prerendered.splice(0)) if ((node as Element).id !== "room") node.remove();
  }

  /**
   * What is shown anew has a height of its own.
   * @internal
   */
  protected endRoom(): void {
    this.renderRoot.querySelector("#room")?.remove();
  }

  #adoptStyles(root: ShadowRoot): void {
    adoptStyles(root, (this.constructor as typeof RedlinesBase).styles);
  }
}
