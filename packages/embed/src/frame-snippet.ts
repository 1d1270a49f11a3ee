import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, phraseLanguage } from "@redlines/model";
import { heightAt, type Heights, heightStyles } from "./heights.js";
import { framePath, keyOf } from "./paths.js";
import { addressOf, needed, scriptTag } from "./release.js";
import { renderWidget, roomOf } from "./render.js";
import { isSeveral } from "./render-deck.js";
import type { SnippetOptions } from "./snippet.js";
import { titleOf } from "./title.js";
import { checkOptions, OptionError, type OptionName, WIDGET_OPTIONS } from "./widget-options.js";

/** A column of a news page, in CSS pixels. */
const COLUMN = 640;

/**
 * The height of a frame of which none was measured, in CSS pixels. It scrolls until the page around it is
 * told better.
 */
const UNMEASURED = 480;

/**
 * The frame with its name, and a link to its page, which stays where somebody takes the frame out. Where it
 * is measured, a shadow root has a height for each width, and shows the frame instead of the fallback HTML
 * and the link. It is that of a `<div>`: a page may hide elements that are not defined.
 * @param data what stands beside it for machines
 */
export function frameSnippet(
  excerpt: Excerpt | readonly Excerpt[],
  options: SnippetOptions,
  data: string,
): string {
  const record = checkFramed(excerpt, options);
  const frame = frameTag(record, options);
  const { release, baseUrl } = options;
  const script = scriptTag(needed(release, "a release"), needed(baseUrl, "an address"), "frame-resizer.js");
  const heights = roomOf(record, options);
  const below = `${frameLink(record, options)}${data}${script}`;
  if (heights.length === 0) return `<div>${frame}${below}</div>`;
  const { language, headingLevel } = options;
  const words = renderWidget(record, { as: "plain", language, headingLevel });
  return `<div data-redlines="">${sizedFrame(frame, heights, options)}${words} ${below}</div>`;
}

/** A frame takes one record, and no option that its page was not made with. */
function checkFramed(excerpt: Excerpt | readonly Excerpt[], options: SnippetOptions): Excerpt {
  if (isSeveral(excerpt))
    throw new OptionError(
      "A deck has no frame",
      "Embed each card by its own, or the deck as static, script or plain.",
    );
  checkOptions(excerpt, options);
  for (const [name, { attribute, framed: why }] of Object.entries(WIDGET_OPTIONS))
    if (why !== undefined && options[name as OptionName] !== undefined)
      throw new OptionError(`${attribute}: ${why}`, "Leave it out, or embed as static or script.");
  return excerpt;
}

/**
 * The frame in its shadow root, which a clone keeps. What drops the tag of a style sheet and leaves its text,
 * as WordPress does, leaves a comment of HTML.
 */
function sizedFrame(frame: string, heights: Heights, { theme }: SnippetOptions): string {
  const sized = `<style>/*<!--*/${heightStyles(heights, theme)}/*-->*/</style><div>${frame}</div>`;
  return `<template shadowrootmode="open" shadowrootclonable="">${sized}</template>`;
}

function frameLink(excerpt: Excerpt, options: SnippetOptions): string {
  const { language, title, src } = framed(excerpt, options);
  const link = `<a href="${escapeHtml(src)}">${escapeHtml(title)}</a>`;
  return `<p lang="${language}" dir="${direction(language)}">${link}</p>`;
}

/** A frame for a place where no script of ours will run: an attribute says of which scheme it is. */
export function bareFrameTag(excerpt: Excerpt, options: SnippetOptions): string {
  const { theme = "auto" } = options;
  const style = theme === "auto" ? "" : ` style="color-scheme:${theme}"`;
  return frameTag(excerpt, options).replace("<iframe", `<iframe${style}`);
}

/**
 * The frame alone. In its sandbox it runs scripts and opens links in tabs of their own; it has no origin, no
 * storage and no way to take the page elsewhere. The script beside it knows by `data-redlines` of which
 * scheme its page is, for a strict policy refuses an attribute of style.
 * @throws {TypeError} when the address is missing
 */
function frameTag(excerpt: Excerpt, options: SnippetOptions): string {
  const { language, theme = "auto", heights: measured, width = COLUMN } = options;
  const heights = roomOf(excerpt, { language, heights: measured });
  const { src, title } = framed(excerpt, options);
  const attributes = {
    "data-redlines": theme === "auto" ? "" : theme,
    src,
    title,
    width: "100%",
    height: String(heightAt(heights, width) ?? UNMEASURED),
    frameborder: "0",
    loading: "lazy",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox",
    // A quotation can be copied with its source.
    allow: "clipboard-write",
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<iframe${written.join("")}></iframe>`;
}

/** The page that a frame shows: its language, its name and its address. */
function framed(
  excerpt: Excerpt,
  { baseUrl, language, theme }: SnippetOptions,
): { language: string; title: string; src: string } {
  const spoken = phraseLanguage(language ?? excerpt.about.language);
  const path = framePath(keyOf(excerpt, spoken, theme));
  return {
    language: spoken,
    title: titleOf(excerpt, spoken),
    src: addressOf(needed(baseUrl, "an address"), path),
  };
}
