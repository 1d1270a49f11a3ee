import { escapeHtml } from "@redlines/element/plain.js";
import { type Excerpt, phraseLanguage } from "@redlines/model";
import { heightAt, type Heights, heightStyles } from "./heights.js";
import { framePath, keyOf } from "./paths.js";
import { addressOf, type Release, scriptTag } from "./release.js";
import { renderWidget } from "./render.js";
import { titleOf } from "./title.js";
import type { WidgetOptions } from "./widgets.js";

/** The ways to embed; `plain` is the one for content systems that clean what is pasted. */
export type Way = "static" | "script" | "frame" | "plain";

export interface SnippetOptions extends WidgetOptions {
  as?: Way;
  /** Where the site lies that has the scripts and the frames. Without it `static` and `script` come without a script, for a page that has one. */
  baseUrl?: string | undefined;
  /** What the scripts are pinned to: `@redlines/embed/release.json`. */
  release?: Release | undefined;
  /** `true` lets a widget read its data from the site, where it is corrected, instead of carrying it. */
  follow?: boolean | undefined;
  /** The heights of the frame as they were measured; then it needs no script to be as high as its widget. */
  heights?: Heights | undefined;
  /** How wide the column is, in CSS pixels, in which a frame will stand; 640 if left out. */
  width?: number | undefined;
}

/** A column of a news page, in CSS pixels. */
const COLUMN = 640;

/** The height of a frame of which none was measured, in CSS pixels. It scrolls until the page around it is told better. */
const UNMEASURED = 480;

/**
 * What a newsroom pastes: the HTML of a record's widget in one of the ways.
 * @throws {TypeError} when the excerpt is of a kind that has no widget, an address or a release is missing, or a frame is asked
 * for a day or a form: its page shows the whole widget for the dataset's own day
 */
export function snippet(excerpt: Excerpt, options: SnippetOptions = {}): string {
  const { as = "static", baseUrl, release, follow = false, language, headingLevel, asOf, form, theme } = options;
  if (as === "frame") return frameSnippet(excerpt, options);
  const html = renderWidget(excerpt, { as, language, headingLevel, asOf, form, theme, follow: follow ? needed(baseUrl, "an address") : undefined });
  if (as === "plain") return html;
  return baseUrl === undefined ? html : `${html}\n${scriptTag(needed(release, "a release"), baseUrl, "embed.js")}`;
}

/** The frame with its name, and where it is measured, a height for each width; the plain words stand where frames cannot. */
function frameSnippet(excerpt: Excerpt, options: SnippetOptions): string {
  const { heights = [], release, baseUrl, asOf, form, language, headingLevel } = options;
  if (asOf !== undefined) throw new TypeError("A frame shows the reading of the dataset's own day: leave asOf out");
  if (form !== undefined) throw new TypeError("A frame shows the whole widget: leave form out");
  const frame = frameTag(excerpt, options);
  const script = scriptTag(needed(release, "a release"), needed(baseUrl, "an address"), "host.js");
  if (heights.length === 0) return `${frame}\n${script}`;
  const words = renderWidget(excerpt, { as: "plain", language, headingLevel });
  return `<redlines-frame><template shadowrootmode="open"><style>${heightStyles(heights)}</style><div>${frame}</div></template>${words}</redlines-frame>\n${script}`;
}

/**
 * The frame alone. In its sandbox it runs scripts and opens links in tabs of their own; it has no origin, no storage and no
 * way to take the page elsewhere.
 * @throws {TypeError} when the address is missing
 */
export function frameTag(excerpt: Excerpt, { baseUrl, language, theme, heights = [], width = COLUMN }: SnippetOptions): string {
  const spoken = phraseLanguage(language ?? excerpt.about.language);
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
  if (value === undefined) throw new TypeError(`This way to embed needs ${what}: give baseUrl, and release from @redlines/embed/release.json`);
  return value;
}
