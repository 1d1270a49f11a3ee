/**
 * `@redlines/element/widget-descriptor.js`: what a widget's package says of its widget, for all that is made
 * from it.
 */
import type { Excerpt, ExcerptKind, Language } from "@redlines/model";
import type { CSSResult } from "lit";
import type { TemplateResult } from "lit/html.js";
import type { FallbackOptions, ServerOptions } from "./fallback-html.js";
import type { WidgetOption } from "./widget-options.js";

export {
  actorOption,
  dayOption,
  headingLevelOption,
  languageOption,
  listOptions,
  oneOf,
  onlyOption,
  themeOption,
} from "./widget-options.js";
export type { OptionRefusal, WidgetOption } from "./widget-options.js";

/** Follows the page and the reader's system, or is always light or always dark. */
export type WidgetTheme = "auto" | "light" | "dark";

/** What every widget can be told. */
export interface SharedOptions extends FallbackOptions {
  /** For a page that is always light or always dark; `auto`, if left out, is as the page says. */
  theme?: WidgetTheme | undefined;
}

/** What a list of records can be told. */
export interface ListOptions extends SharedOptions {
  /** The ids of the records to show, in this order, with spaces between them; all where none is given. */
  only?: string | undefined;
}

/** The element that shows several records of a widget's kind as one list. */
export interface DeckDescriptor<
  K extends ExcerptKind = ExcerptKind,
  O extends SharedOptions = SharedOptions,
> {
  readonly tag: string;
  /** The package's entry that registers it, such as `deck.js`. */
  readonly entry: string;
  /** All of its style sheets. */
  readonly styles: CSSResult;
  /** What it says once for those of its widgets that leave it to the deck; nothing where none does. */
  said(excerpts: readonly Excerpt<K>[], options?: O & ServerOptions): TemplateResult | undefined;
}

/**
 * One widget: its package exports it as `descriptor` of `./descriptor.js`. Everything that is there for each
 * widget (scripts, snippets, frames, policies, docs, tests) is made from the descriptors. No script for the
 * browser imports one.
 */
export interface WidgetDescriptor<
  K extends ExcerptKind = ExcerptKind,
  O extends SharedOptions = SharedOptions,
> {
  readonly kind: K;
  /** The custom element's name, which is that of the package. */
  readonly tag: string;
  /** The widget's name in the docs, such as “Actor card”. */
  readonly name: string;
  /**
   * What it shows, in a few words for lists of widgets: “who an actor is, by what the dataset says of it”.
   */
  readonly about: string;
  /** What its records are called in a sentence and in a heading: “an actor”, “Actors”. */
  readonly record: { readonly one: string; readonly many: string };
  /** Its own style sheet; that which all widgets share comes before it. */
  readonly styles: CSSResult;
  /**
   * What it can be told beside the language, by the name in code, in the order in which attributes are
   * written.
   */
  readonly options: Readonly<Record<Exclude<keyof O, "language">, WidgetOption>>;
  readonly deck?: DeckDescriptor<K, O>;
  /** The content as a template, for a server that renders the shadow root. */
  template(excerpt: Excerpt<K>, options?: O & ServerOptions): TemplateResult;
  /** The same as HTML that needs neither script nor style. */
  fallbackHtml(excerpt: Excerpt<K>, options?: O): string;
  /** What a record is about, as text: for the title of a page and the name of a frame. */
  title(excerpt: Excerpt<K>, language: Language): string;
  /**
   * Whether it is whole as a server writes it: it then needs neither data nor a script. Left out where a
   * widget never is.
   */
  isStill?(options: O): boolean;
  /** Whether what it quotes is the author's own line, repeated: Apple News has a role for that. */
  isPullQuote?(excerpt: Excerpt<K>): boolean;
}
