import type { Excerpt, ExcerptKind } from "@redlines/model";
import {
  html,
  noChange,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { type ErrorDetail, messageOf, type ReadyDetail, redlinesEvent } from "./events.js";
import { assertJson, drawable } from "./drawable.js";
import { ExcerptController, PROPERTY } from "./excerpt-controller.js";
import { ownChanges, takeForeignChange, watchDrawing } from "./foreign-changes.js";
import { levelBelowHeading } from "./heading-above.js";
import { inheritedAttribute } from "./inherited-attributes.js";
import { type Catalogue, LanguageController, type Wording } from "./language-controller.js";
import type { SharedMessages } from "./messages/types.js";
import { supersededVersion } from "./page-version.js";
import { RedlinesBase } from "./redlines-base.js";
import { retractedFirst } from "./statement.template.js";
import { type RenderContext, rootTemplate } from "./templates.js";
import { offerSkip, skippableTemplate } from "./skip.template.js";
import { textConverter } from "./text-converter.js";

/** The vocabulary that this code understands. */
const MODEL_VERSION = "1";

/** What a widget says of itself beside what Lit asks for. */
type WidgetClass = typeof RedlinesElement<ExcerptKind, SharedMessages>;

/**
 * What every widget does alike: takes an excerpt in one of three ways, speaks the language of its record,
 * says so where that is not the page's, and keeps its fallback HTML whenever it has nothing better to show.
 *
 * @slot - The fallback HTML, shown until the record has loaded, and whenever it cannot load
 * @prop {Promise<boolean>} updateComplete - Resolves when what was asked for is shown, also where an
 *   excerpt or a language is on its way
 * @attr {"light" | "dark"} theme - `light` or `dark` forces one; by default the widget follows the page's
 *   `color-scheme`. An attribute, since a CSP may block inline styles
 * @fires {CustomEvent<ReadyDetail>} redlines-ready - The record is shown
 * @fires {CustomEvent<ErrorDetail>} redlines-error - The record cannot be shown; the fallback HTML stays
 * @csspart retraction - The line that says of a record that it is retracted, when and why
 * @csspart language - The line in the page's language that says which one the widget speaks
 * @cssprop --redlines-label-font - The face of labels, sources and marks; the system's sans-serif by default
 * @cssprop --redlines-line - The red line; red in light and dark by default, whatever accent a page has
 * @cssprop --redlines-muted - Secondary text
 * @cssprop --redlines-rule - The thin rules between parts
 * @cssState loading - There is no excerpt yet
 * @cssState ready - The record is shown
 * @cssState error - The fallback HTML is shown, and an event has given the reason
 */
export abstract class RedlinesElement<K extends ExcerptKind, M extends SharedMessages> extends RedlinesBase {
  static override properties: PropertyDeclarations = {
    excerpt: { attribute: false },
    src: { reflect: true, converter: textConverter },
  };

  /** The kind of excerpt that the widget shows. @internal */
  declare static readonly kind: ExcerptKind;

  /** The messages of the interface; each widget has its own. @internal */
  declare static readonly catalogue: Catalogue<SharedMessages>;

  /** The record to show and all that it refers to. Takes precedence over `src`, then over a JSON child. */
  declare excerpt: Excerpt<K> | undefined;

  /** The address of an excerpt. */
  declare src: string | undefined;

  readonly #source: ExcerptController<K> = new ExcerptController<K>(this);
  readonly #language: LanguageController<M> = new LanguageController<M>(
    this,
    this.#class.catalogue as Catalogue<M>,
  );
  /** What the shadow root shows; nothing while it shows the fallback HTML. */
  #shown: Excerpt<K> | undefined;
  /** Why an excerpt that is there could not be rendered. */
  #failure: ErrorDetail | undefined;
  /** What the last event was about. */
  #announced: unknown;
  /** Whether anything was drawn at all. */
  #isDrawn = false;

  /**
   * An excerpt is no attribute, but a framework may set one, and then it must be said.
   * @internal
   */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, PROPERTY];
  }

  /** @internal */
  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (name === PROPERTY) this.#source.hostConnected();
    else super.attributeChangedCallback(name, before, value);
  }

  get #class(): WidgetClass {
    return this.constructor as WidgetClass;
  }

  /**
   * The widget's content. It may throw on a broken excerpt: the fallback HTML then stays.
   * @internal
   */
  protected abstract content(context: RenderContext<M, K>): TemplateResult;

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isSettled = await super.getUpdateComplete();
    const arrival = this.#source.arrival ?? this.#language.arrival;
    if (!arrival) return isSettled;
    await arrival;
    return this.getUpdateComplete();
  }

  /**
   * Whatever cannot be rendered leaves the fallback HTML: nothing is thrown at the page, and a view in which
   * rendering failed half-way is given up.
   * @internal
   */
  protected override update(changed: PropertyValues): void {
    this.#failure = undefined;
    this.#drawAnewWhereChanged();
    if (this.#shown && changed.size > 0) this.endRoom();
    try {
      super.update(changed);
    } catch (error) {
      this.#failure = { reason: "excerpt", message: messageOf(error) };
      super.update(changed);
    }
    if (this.#shown) this.removePrerendered();
    offerSkip(this.renderRoot as ShadowRoot);
    ownChanges(this.renderRoot as ShadowRoot);
  }

  /**
   * Where somebody else has rewritten what was drawn, as translators do, an update of single texts would
   * leave some of the old ones: all is drawn anew.
   */
  #drawAnewWhereChanged(): void {
    const root = this.renderRoot as ShadowRoot;
    if (!this.#isDrawn) watchDrawing(root);
    else if (takeForeignChange(root) && this.prerendered.length === 0) {
      // Lit joins what it draws to the node before which it draws.
      const place = document.createComment("");
      root.replaceChildren(place);
      this.renderOptions.renderBefore = place;
    }
    this.#isDrawn = true;
  }

  /** @internal */
  protected override render(): unknown {
    const { excerpt } = this.#source;
    if (excerpt === undefined || this.#failure) return this.#plainWords();
    this.#check(excerpt);
    const wording = this.#language.wording(excerpt.about.language);
    // While a language is on its way, what is shown stays.
    if (!wording) return this.#shown ? noChange : this.#plainWords();
    const context = this.#context(excerpt, wording);
    const content = skippableTemplate([retractedFirst(context), this.content(context)], wording.messages);
    const root = drawable(rootTemplate(content, this.isInDeck ? { language: wording.language } : wording));
    this.#shown = excerpt;
    return root;
  }

  /**
   * Whether a list says for it what holds of all its widgets: on what they rest, and in which language.
   * @internal
   */
  protected get isInDeck(): boolean {
    return false;
  }

  /** What a server wrote says the same as the fallback HTML. */
  #plainWords(): unknown {
    this.#shown = undefined;
    return this.prerendered.length ? nothing : html`<slot></slot>`;
  }

  #check(excerpt: Excerpt): void {
    const { kind, about } = excerpt;
    const wanted = this.#class.kind;
    if (kind !== wanted || about.modelVersion !== MODEL_VERSION)
      throw new TypeError(`Not a ${wanted} of model ${MODEL_VERSION}`);
    assertJson(excerpt);
  }

  /** A level that fits is looked for at each drawing: the headings of a page seldom change under a widget. */
  get #level(): string {
    const level = this.headingLevel || inheritedAttribute(this, "heading-level");
    return level === "auto" ? levelBelowHeading(this) : level;
  }

  #context(excerpt: Excerpt<K>, wording: Wording<M>): RenderContext<M, K> {
    return {
      ...wording,
      excerpt,
      dataLanguage: excerpt.about.language,
      headingLevel: this.#level,
      // What a page sets itself is what it wants, whatever its words are of.
      pageVersion: this.src && !this.excerpt ? supersededVersion(this, excerpt.about) : undefined,
    };
  }

  /** @internal */
  protected override giveUp(error: unknown): void {
    super.giveUp(error);
    this.#shown = undefined;
    this.#failure = { reason: "excerpt", message: messageOf(error) };
    this.updated();
  }

  /**
   * Says the state once for each record shown and for each failure, however often it is met.
   * @internal
   */
  protected override updated(): void {
    const shown = this.#shown;
    const failure = this.#failure ?? this.#source.failure;
    const news = shown ?? failure?.message;
    const state = shown ? "ready" : news ? "error" : "loading";
    setState(this.internals.states, state);
    if (news && news !== this.#announced)
      this.dispatchEvent(redlinesEvent(state, shown ? readyDetail(shown) : failure));
    this.#announced = news;
  }
}

/** Browsers before mid-2024 take no state without dashes. */
function setState(states: CustomStateSet, state: string): void {
  states.clear();
  try {
    states.add(state);
  } catch {
    states.add(`--${state}`);
  }
}

function readyDetail({ record, about }: Excerpt): ReadyDetail {
  return { record: record.id, version: about.version };
}
