/** Widgets as HTML. Runs wherever JavaScript does; needs no DOM. */
import {
  escapeHtml,
  type ServerOptions,
  shadowHtml,
  slottedHtml,
  templateToHtml,
} from "@redlines/element/fallback-html.js";
import { compactExcerpt, type Excerpt, phraseLanguage } from "@redlines/model";
import type { TemplateResult } from "lit/html.js";
import type { Heights, MeasuredHeights } from "./heights.js";
import { dataFolder, excerptPath } from "./paths.js";
import { addressOf } from "./release.js";
import { measuredFor, roomHtml } from "./room.js";
import { checkOptions, OptionError, type OptionName, WIDGET_OPTIONS } from "./widget-options.js";
import { stylesOf, widgetFor, type WidgetOptions } from "./widgets.js";

/**
 * How a widget is delivered: `static` is readable and styled without script; `script` holds the
 * fallback HTML until `embed.js` shows the widget; `plain` is the fallback HTML alone.
 */
export type Delivery = "static" | "script" | "plain";

export interface RenderOptions extends WidgetOptions {
  as?: Delivery;
  /** Where the site lies that has the record's data: the widget reads it there, and shows corrections. */
  baseUrl?: string | undefined;
  /**
   * `true` writes the data into the page, for places without a site: what is shown is then never corrected.
   * With neither a static widget stays as it stands, whole, and a script finds nothing to wake.
   */
  inline?: boolean | undefined;
  /**
   * What was measured of the widgets: as `script`, and in a frame, a widget has its room at each width before
   * it is there. Of a widget with `asOf`, `version` or `only` nothing is
   * measured.
   */
  heights?: MeasuredHeights | undefined;
}

/**
 * Writes a widget as HTML, with the way to the data from which a script can wake it.
 * @throws {TypeError} when the excerpt is of a kind that has no widget; an `OptionError` for an option that
 * its widget does not take, or where a `script` has no way to the data
 */
export function renderWidget(excerpt: Excerpt, options: RenderOptions = {}): string {
  return options.as === "plain"
    ? templateToHtml(contentOf(excerpt, options))
    : rendered(excerpt, options, options);
}

/** A card in a deck: it stands in the language of the deck, and takes its level of heading from there. */
export function renderedCard(
  excerpt: Excerpt,
  { isInDeck, ...options }: RenderOptions & ServerOptions,
  slot: string | undefined,
): string {
  const { language: _language, headingLevel: _level, ...own } = options;
  const inDeck = { ...options, isInDeck };
  return options.as === "plain"
    ? templateToHtml(contentOf(excerpt, inDeck))
    : rendered(excerpt, inDeck, { slot, ...own });
}

function rendered(whole: Excerpt, options: RenderOptions & ServerOptions, shown: Shown): string {
  const excerpt = options.form === "compact" ? compactExcerpt(whole) : whole;
  const content = contentOf(excerpt, options);
  const parts = [
    ...(options.as === "script"
      ? [roomHtml(roomOf(excerpt, options)), templateToHtml(content)]
      : [shadowRootHtml(excerpt, { ...options, isSlotted: true }), slottedHtml(content)]),
    options.inline ? dataScript("application/json", excerpt) : "",
  ];
  return element(widgetFor(excerpt).tag, { ...shown, src: sourceOf(excerpt, options) }, parts.join(""));
}

/** Where a widget reads its data, unless it has it in the page or does without. */
function sourceOf(excerpt: Excerpt, options: RenderOptions): string | undefined {
  const { as, baseUrl, inline } = options;
  if (inline || isStill(excerpt, options)) return undefined;
  if (baseUrl !== undefined) return dataAddress(excerpt, baseUrl);
  if (as !== "script") return undefined;
  throw new OptionError(
    "A widget for a script needs its data",
    "Give the address of a site that has it, or inline the data.",
  );
}

/** Whether nothing is left for a script to do: the widget is whole as it is written, and nothing wakes it. */
export function isStill(excerpt: Excerpt, options: RenderOptions): boolean {
  const isStatic = (options.as ?? "static") === "static";
  return isStatic && !options.inline && (widgetFor(excerpt).isStill?.(options) ?? false);
}

/** The heights for which a widget of the way `script` has its room; none, where nothing was measured. */
export function roomOf(excerpt: Excerpt, options: Omit<RenderOptions, "as">): Heights {
  return measuredFor(excerpt, phraseLanguage(options.language ?? excerpt.about.language), options);
}

/** What is translated lies in the folder of its language: a page loads one language alone. */
function dataAddress({ kind, record, about }: Excerpt, baseUrl: string): string {
  return addressOf(baseUrl, excerptPath({ kind, id: record.id }, dataFolder(about)));
}

/**
 * The shadow root of a static widget, as HTML that a browser reads without script. What is folded in it is
 * the page's own words.
 */
function shadowRootHtml(excerpt: Excerpt, options: WidgetOptions & ServerOptions): string {
  const content = shadowHtml(contentOf(excerpt, options));
  return `<template shadowrootmode="open"><style>${styleSheet(excerpt)}</style>${content}</template>`;
}

/** A static widget without its data, which no script will ask for. */
export function lookOf(excerpt: Excerpt, options: WidgetOptions): string {
  return element(widgetFor(excerpt).tag, options, shadowRootHtml(excerpt, options));
}

/** The content of a widget, after its options have been checked. */
export function contentOf(excerpt: Excerpt, options: WidgetOptions & ServerOptions): TemplateResult {
  const widget = widgetFor(excerpt);
  checkOptions(excerpt, options);
  return widget.template(excerpt, options);
}

/** The style sheet of a static widget: the same text for all of a kind, so that one hash allows them all. */
export function styleSheet({ kind }: Pick<Excerpt, "kind">): string {
  return compact(stylesOf(widgetFor({ kind })));
}

export function compact(styles: string): string {
  return styles
    .replaceAll(/\/\*.*?\*\//gs, "")
    .replaceAll(/[ \t\r\n\f]+/g, " ")
    .replaceAll(/ ?([{};]) ?/g, "$1")
    .trim();
}

/** The options that show as attributes, and what joins an element to its data and its place. */
interface Shown extends WidgetOptions {
  readonly src?: string | undefined;
  readonly slot?: string | undefined;
}

/** An element with the attributes that say what it was told. */
export function element(tag: string, { slot, src, language, ...options }: Shown, inner: string): string {
  const given = { slot, src, lang: language, ...attributesOf(options) };
  const attributes = Object.entries(given).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`,
  );
  return `<${tag}${attributes.join("")}>${inner}</${tag}>`;
}

/** The attributes that say the same as the options; `auto` is what a widget does when nothing is said. */
function attributesOf(options: WidgetOptions): Record<string, string | undefined> {
  const { theme, ...others } = options;
  const given: WidgetOptions = theme === "auto" ? others : options;
  const named = Object.entries(WIDGET_OPTIONS).map(([name, { attribute }]) => {
    return [attribute, given[name as OptionName]?.toString()] as const;
  });
  return Object.fromEntries(named);
}

/** Data that no browser runs. No text in it can end the element early, nor is it anything else in XML. */
export function dataScript(type: "application/json" | "application/ld+json", data: object): string {
  return `<script type="${type}">${JSON.stringify(data).replaceAll(/[&<>]/g, escapedInJson)}</script>`;
}

function escapedInJson(sign: string): string {
  return `\\u00${sign.charCodeAt(0).toString(16)}`;
}
