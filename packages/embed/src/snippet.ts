import type { Dataset, Excerpt } from "@redlines/model";
import { checkAsksNothing, checkConsent } from "./consent.js";
import { frameSnippet } from "./frame-snippet.js";
import { jsonLdScript } from "./json-ld.js";
import { recordLinks } from "./record-link.js";
import { needed, type Release, scriptTag } from "./release.js";
import { isStill, type RenderOptions, renderWidget } from "./render.js";
import { isSeveral, renderDeck } from "./render-deck.js";
import { OptionError } from "./widget-options.js";

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
  /**
   * What the page asks its readers for before any script of ours may run, as its consent manager calls it,
   * such as `functional`: until then the words stand there, and nothing asks a server for anything.
   */
  consent?: string | undefined;
  /** How wide the column is, in CSS pixels, in which a frame will stand; 640 if left out. */
  width?: number | undefined;
}

interface WidgetSnippetOptions extends Omit<SnippetOptions, "as"> {
  as: Exclude<Way, "frame">;
}

/**
 * What a newsroom pastes: the HTML of a record's widget in one of the ways; of several actors, that of a deck
 * of their cards. Where there is a site, a link below leads to the record's page. It is one element on one
 * line, well-formed as XML: a block by its tag, so that Markdown and WordPress put no paragraph round it.
 * @throws {TypeError} when the excerpt is of a kind that has no widget, an address or a release is missing;
 * an `OptionError` for an option that the widget does not take, or its frame: the page of a frame is made
 * beforehand; for a consent that a frame or a picture would not wait for; or the fallback HTML: a CMS drops
 * the tag of JSON-LD and leaves it as text
 */
export function snippet(shown: Excerpt | readonly Excerpt[], options: SnippetOptions = {}): string {
  const { as = "static" } = options;
  checkConsent(options.consent, as);
  if (as === "frame") return frameSnippet(shown, options, jsonLdBeside(shown, options));
  return as === "plain" ? plainSnippet(shown, options) : widgetSnippet(shown, { ...options, as });
}

function plainSnippet(shown: Excerpt | readonly Excerpt[], options: SnippetOptions): string {
  if (!options.jsonLd) {
    const links = recordLinks(listOf(shown), options);
    return inOne(shown, written(shown, { ...options, as: "plain" }) + links, links !== "");
  }
  throw new OptionError(
    "json-ld: what cleans a page would leave it there as text",
    "Leave it out, or embed as static, script or frame.",
  );
}

/** The words of one record are in one element already. */
function inOne(shown: Excerpt | readonly Excerpt[], html: string, hasMore: boolean): string {
  return isSeveral(shown) || hasMore ? `<div>${html}</div>` : html;
}

function widgetSnippet(shown: Excerpt | readonly Excerpt[], options: WidgetSnippetOptions): string {
  const { release, baseUrl, consent } = options;
  const html = written(shown, options) + recordLinks(listOf(shown), options) + jsonLdBeside(shown, options);
  checkAsksNothing(html, consent);
  const isWhole = listOf(shown).every((one) => isStill(one, options));
  const script =
    isWhole || baseUrl === undefined
      ? ""
      : scriptTag(needed(release, "a release"), baseUrl, "embed.js", consent);
  return `<div>${html}${script}</div>`;
}

function written(shown: Excerpt | readonly Excerpt[], options: WidgetSnippetOptions): string {
  const { release: _release, jsonLd: _jsonLd, width: _width, consent: _consent, ...widget } = options;
  return isSeveral(shown) ? renderDeck(shown, widget) : renderWidget(shown, widget);
}

function listOf(shown: Excerpt | readonly Excerpt[]): readonly Excerpt[] {
  return isSeveral(shown) ? shown : [shown];
}

/** The record for search engines, where it is asked for. */
function jsonLdBeside(shown: Excerpt | readonly Excerpt[], { jsonLd, baseUrl }: SnippetOptions): string {
  return jsonLd ? jsonLdScript(listOf(shown), jsonLd, needed(baseUrl, "an address")) : "";
}
