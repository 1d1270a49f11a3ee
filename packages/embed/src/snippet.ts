import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Dataset, type Excerpt, phraseLanguage } from "@redlines/model";
import { heightAt, heightStyles } from "./heights.js";
import { jsonLdScript } from "./json-ld.js";
import { framePath, keyOf } from "./paths.js";
import { addressOf, type Release, scriptTag } from "./release.js";
import { isStill, type RenderOptions, renderWidget, roomOf } from "./render.js";
import { titleOf } from "./title.js";
import { renderDeck } from "./render-deck.js";
import { checkOptions, OptionError, type OptionName, WIDGET_OPTIONS } from "./widget-options.js";

/** The ways to embed; `plain` is the one for CMSs that sanitise HTML. */
export type Way = "static" | "script" | "frame" | "plain";

export interface SnippetOptions extends Omit<RenderOptions, "as"> {
  as?: Way;
  /**
   * Where the site lies that has the data, the scripts and the frames. Without it `static` and `script` come
   * without a script, for a page that has one.
   */
  baseUrl?: string | undefined;
  /** What the scripts are pinned to: `@redlines/embed/release.json`. */
  release?: Release | undefined;
  /**
   * The dataset of the record, where it shall also stand beside the widget as JSON-LD, for search engines; it
   * needs `baseUrl`.
   */
  jsonLd?: Dataset | undefined;
  /** How wide the column is, in CSS pixels, in which a frame will stand; 640 if left out. */
  width?: number | undefined;
}

/** A column of a news page, in CSS pixels. */
const COLUMN = 640;

/**
 * The height of a frame of which none was measured, in CSS pixels. It scrolls until the page around it is
 * told better.
 */
const UNMEASURED = 480;

/**
 * What a newsroom pastes: the HTML of a record's widget in one of the ways; of several actors, that of a deck
 * of their cards.
 * @throws {TypeError} when the excerpt is of a kind that has no widget, an address or a release is missing;
 * an `OptionError` for an option that the widget does not take, or its frame: the page of a frame is made
 * beforehand; or the fallback HTML: a CMS drops the tag of JSON-LD and leaves it as text
 */
export function snippet(shown: Excerpt | readonly Excerpt[], options: SnippetOptions = {}): string {
  const { as = "static", release, jsonLd: _jsonLd, width: _width, ...widget } = options;
  const data = jsonLdBeside(shown, options);
  if (as === "frame") return frameSnippet(shown, options) + data;
  const written = { ...widget, as };
  const html = (isSeveral(shown) ? renderDeck(shown, written) : renderWidget(shown, written)) + data;
  const isWhole = as === "plain" || listOf(shown).every((one) => isStill(one, written));
  return isWhole || widget.baseUrl === undefined
    ? html
    : `${html}\n${scriptTag(needed(release, "a release"), widget.baseUrl, "embed.js")}`;
}

function listOf(shown: Excerpt | readonly Excerpt[]): readonly Excerpt[] {
  return isSeveral(shown) ? shown : [shown];
}

/** The record for search engines, where it is asked for, on a line of its own. */
function jsonLdBeside(shown: Excerpt | readonly Excerpt[], { as, jsonLd, baseUrl }: SnippetOptions): string {
  if (!jsonLd) return "";
  if (as === "plain")
    throw new OptionError(
      "json-ld: what cleans a page would leave it there as text",
      "Leave it out, or embed as static, script or frame.",
    );
  return `\n${jsonLdScript(listOf(shown), jsonLd, needed(baseUrl, "an address"))}`;
}

function isSeveral(shown: Excerpt | readonly Excerpt[]): shown is readonly Excerpt[] {
  return Array.isArray(shown);
}

/**
 * The frame with its name, and where it is measured, a height for each width; the fallback HTML stands where
 * frames cannot.
 */
function frameSnippet(excerpt: Excerpt | readonly Excerpt[], options: SnippetOptions): string {
  if (isSeveral(excerpt))
    throw new OptionError(
      "A deck has no frame",
      "Embed each card by its own, or the deck as static, script or plain.",
    );
  checkOptions(excerpt, options);
  const { release, baseUrl, language, headingLevel } = options;
  for (const [name, { attribute, framed }] of Object.entries(WIDGET_OPTIONS))
    if (framed !== undefined && options[name as OptionName] !== undefined)
      throw new OptionError(`${attribute}: ${framed}`, "Leave it out, or embed as static or script.");
  const frame = frameTag(excerpt, options);
  const script = scriptTag(needed(release, "a release"), needed(baseUrl, "an address"), "frame-resizer.js");
  const heights = roomOf(excerpt, options);
  if (heights.length === 0) return `${frame}\n${script}`;
  const words = renderWidget(excerpt, { as: "plain", language, headingLevel });
  const sized = `<style>${heightStyles(heights)}</style><div>${frame}</div>`;
  const shadow = `<template shadowrootmode="open">${sized}</template>`;
  return `<redlines-frame>${shadow}${words}</redlines-frame>\n${script}`;
}

/**
 * The frame alone. In its sandbox it runs scripts and opens links in tabs of their own; it has no origin, no
 * storage and no way to take the page elsewhere.
 * @throws {TypeError} when the address is missing
 */
export function frameTag(
  excerpt: Excerpt,
  { baseUrl, language, theme, heights: measured, width = COLUMN }: SnippetOptions,
): string {
  const spoken = phraseLanguage(language ?? excerpt.about.language);
  const heights = roomOf(excerpt, { language, heights: measured });
  const src = addressOf(needed(baseUrl, "an address"), framePath(keyOf(excerpt, spoken, theme)));
  const attributes = {
    src,
    title: titleOf(excerpt, spoken),
    width: "100%",
    height: String(heightAt(heights, width) ?? UNMEASURED),
    frameborder: "0",
    loading: "lazy",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<iframe data-redlines${written.join("")}></iframe>`;
}

function needed<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new TypeError(
      `This way to embed needs ${what}: give baseUrl, and release from @redlines/embed/release.json`,
    );
  return value;
}
