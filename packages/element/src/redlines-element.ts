import type { Excerpt, ExcerptKind, Language } from "@redlines/model";
import { render, type TemplateResult } from "lit/html.js";
import { type RenderContext, rootTemplate } from "./templates.js";
import { type ErrorDetail, redlinesEvent } from "./events.js";
import { fetchExcerpt } from "./fetch-excerpt.js";
import type { SharedMessages } from "./messages/types.js";
import { sharedStyles } from "./shared.styles.js";
import { follow, closestAttribute, unfollow } from "./inherited-attributes.js";

/** English is at hand; any other language is loaded when a page in it needs it. */
export type Catalogue<W extends SharedMessages> = { en: W } & {
  [L in Language]?: W | (() => Promise<{ messages: W }>);
};

/** The vocabulary that this code understands. */
const MODEL_VERSION = "1";

/** One for each widget, by its style sheet. */
const sheets: Record<string, CSSStyleSheet> = {};

/** Servers import the classes too, and have no DOM. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? class {};

/**
 * What every widget does alike: takes an excerpt in one of three ways, speaks the language of its
 * place in the page, and keeps its plain words whenever it has nothing better to show. The
 * templates are Lit's; the element class is our own (see the decision record on element classes).
 *
 * @slot - The plain words, shown until the record is there, and whenever it cannot be
 * @attr {string} src - The address of an excerpt
 * @attr {"2" | "3" | "4" | "5" | "6" | "none"} heading-level - The level of the widget's heading, `2` to `6` or `none`, from the nearest element that has it; 3 where nothing is said
 * @attr {"light" | "dark"} theme - On a page that is always light or always dark, `light` or `dark`: by an attribute of its own, which no policy refuses; otherwise the widget is as the page says
 * @fires {CustomEvent<ReadyDetail>} redlines-ready - The record is shown
 * @fires {CustomEvent<ErrorDetail>} redlines-error - The record cannot be shown; the plain words stay
 * @cssState loading - There is no excerpt yet
 * @cssState ready - The record is shown
 * @cssState error - The plain words are shown, and an event has said why
 */
export abstract class RedlinesElement<K extends ExcerptKind, W extends SharedMessages> extends Base {
  static readonly observedAttributes: readonly string[] = ["src", "heading-level"];

  /** The messages of the interface; each widget has its own. */
  declare static readonly catalogue: Catalogue<SharedMessages>;

  /** The style sheet of the widget, beside the shared one. */
  declare static readonly styles: string;

  /** The version of the package, so that two copies on a page can tell. */
  static readonly version: string = "__VERSION__";

  /** @internal */
  protected abstract readonly kind: K;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #root: ShadowRoot = this.#internals.shadowRoot ?? this.attachShadow({ mode: "open" });
  #view: HTMLElement | undefined;
  #excerpt: Excerpt<K> | undefined;
  #loaded: Excerpt<K> | undefined;
  #failure: ErrorDetail | undefined;
  #told: unknown;
  #update: Promise<void> | undefined;

  /**
   * The widget's content. It may throw on a broken excerpt: the plain words then stay.
   * @internal
   */
  protected abstract content(context: RenderContext<W, K>): TemplateResult;

  /** The record to show and all that it refers to. Stands above `src`, which stands above a JSON child. */
  get excerpt(): Excerpt<K> | undefined {
    return this.#excerpt;
  }

  set excerpt(excerpt: Excerpt<K> | undefined) {
    this.#excerpt = excerpt;
    this.requestUpdate();
  }

  /** The address of an excerpt. */
  get src(): string {
    return this.getAttribute("src") ?? "";
  }

  set src(address: string) {
    this.setAttribute("src", address);
  }

  /** The level of the widget's heading, `2` to `6` or `none`; 3 where nothing is said. */
  get headingLevel(): string {
    return this.getAttribute("heading-level") ?? "";
  }

  set headingLevel(level: string) {
    this.setAttribute("heading-level", level);
  }

  /** Resolves when what was last set is shown. */
  get updateComplete(): Promise<void> {
    return this.#update ?? Promise.resolve();
  }

  connectedCallback(): void {
    this.#adoptStyles();
    this.#takeEarlierProperties();
    follow(this);
    void this.#load();
  }

  disconnectedCallback(): void {
    unfollow(this);
  }

  attributeChangedCallback(name: string): void {
    if (name === "src" && this.isConnected) void this.#load();
    this.requestUpdate();
  }

  /** Shows the present state of the properties, once, when all that is being set has been set. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (this.isConnected) this.#show();
    });
  }

  /** A sheet belongs to one document; one without a window, such as a parser makes, has none. */
  #adoptStyles(): void {
    const { styles } = this.constructor as typeof RedlinesElement;
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    if (!(sheets[styles] instanceof view.CSSStyleSheet))
      (sheets[styles] = new view.CSSStyleSheet()).replaceSync(sharedStyles + styles);
    this.#root.adoptedStyleSheets = [sheets[styles]];
  }

  /** What a page set before the element was defined hides the accessors: it is set again. */
  #takeEarlierProperties(): void {
    const properties = this as unknown as Record<string, unknown>;
    for (const [name, value] of Object.entries(properties)) {
      if (name === "kind") continue;
      delete properties[name];
      properties[name] = value;
    }
  }

  #show(): void {
    // Frameworks set null or an empty string for what is not there yet.
    const excerpt = this.#excerpt || this.#loaded;
    let view: HTMLElement | undefined;
    let failure = this.#failure;
    try {
      if (excerpt !== undefined) {
        const content = this.#compose(excerpt);
        // While a language is on its way, what is shown stays.
        if (!content && this.#view) return;
        if (content) render(content, (view = this.#view ?? document.createElement("div")));
      }
    } catch (error) {
      failure = { reason: "excerpt", message: String(error) };
    }
    this.#place(view);
    this.#tell(view && excerpt, failure);
  }

  /**
   * What a server wrote stays until there is something to put in its place; it is replaced, not
   * hydrated. A view in which rendering failed half-way is given up.
   */
  #place(view: HTMLElement | undefined): void {
    const { firstChild } = this.#root;
    if (view ? firstChild !== view : !firstChild || firstChild === this.#view)
      this.#root.replaceChildren(view ?? document.createElement("slot"));
    this.#view = view;
  }

  /** Says the state once for each record shown and for each failure, however often it is met. */
  #tell(shown: Excerpt<K> | undefined, failure: ErrorDetail | undefined): void {
    const news = shown ?? failure?.message;
    const state = shown ? "ready" : news ? "error" : "loading";
    this.#internals.states.clear();
    this.#internals.states.add(state);
    if (news && news !== this.#told)
      this.dispatchEvent(
        redlinesEvent(state, shown ? { record: shown.record.id, version: shown.about.version } : failure),
      );
    this.#told = news;
  }

  #compose(excerpt: Excerpt<K>): TemplateResult | undefined {
    if (excerpt.kind !== this.kind || excerpt.about.modelVersion !== MODEL_VERSION)
      throw new TypeError(`Not a ${this.kind} of model ${MODEL_VERSION}`);
    const spoken = this.#language();
    return (
      spoken &&
      rootTemplate(
        this.content({
          ...spoken,
          excerpt,
          headingLevel: closestAttribute(this, "heading-level"),
          pageVersion: this.#outdated(excerpt.about),
        }),
        spoken.language,
      )
    );
  }

  /**
   * The version of the dataset that the page's own words were made with, where `src` has brought a newer one.
   * @throws {Error} where what it brought is older, as from a stale cache: the words then stay
   */
  #outdated({ id, version }: Excerpt["about"]): string | undefined {
    const words =
      (!this.#excerpt && this.src && this.querySelector("data")?.value.split(`${id}@`)[1]) || version;
    const order = words.localeCompare(version, "en", { numeric: true });
    if (order > 0) throw new Error(`${version} is older than ${words}`);
    return order ? words : undefined;
  }

  /** The interface's language and its words, or nothing while they are on their way. */
  #language(): { language: Language; messages: W } | undefined {
    const { catalogue } = this.constructor as unknown as { catalogue: Catalogue<W> };
    const wanted = closestAttribute(this, "lang").toLowerCase().split("-")[0] as Language;
    const language = Object.hasOwn(catalogue, wanted) ? wanted : "en";
    const messages = catalogue[language] as W | (() => Promise<{ messages: W }>);
    if (typeof messages !== "function") return { language, messages };
    void messages()
      .then(
        (loaded) => (catalogue[language] = loaded.messages),
        () => delete catalogue[language],
      )
      .then(() => this.requestUpdate());
    return undefined;
  }

  /** Finds the excerpt where the host put it; a later address makes an earlier answer void. */
  async #load(): Promise<void> {
    const { src } = this;
    let loaded: Excerpt<K> | undefined;
    let failure: ErrorDetail | undefined;
    try {
      const text = src ? await fetchExcerpt(new URL(src, this.baseURI).href) : this.#child();
      if (text !== undefined) loaded = JSON.parse(text) as Excerpt<K>;
    } catch (error) {
      failure = { reason: "load", message: String(error) };
    }
    if (src !== this.src) return;
    this.#loaded = loaded;
    this.#failure = failure;
    this.requestUpdate();
  }

  /** The JSON child; while the page is on its way, it may be missing or cut short. */
  #child(): string | undefined {
    if (document.readyState !== "loading")
      return this.querySelector(':scope > [type="application/json"]')?.textContent;
    document.addEventListener("DOMContentLoaded", () => void this.#load(), { once: true });
    return undefined;
  }
}
