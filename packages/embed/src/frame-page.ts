import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, phraseLanguage } from "@redlines/model";
import {
  dataFolder,
  EXCERPTS_PATH,
  framePath,
  keyOf,
  oembedPath,
  type PageKey,
  type Theme,
} from "./paths.js";
import { cardImage, type Images, imageTheme } from "./images/images.js";
import { addressOf, type Release, releasePath, scriptTag } from "./release.js";
import { compact, renderWidget, styleSheet } from "./render.js";
import { sha256 } from "./hash.js";
import { sharingTags } from "./sharing.js";
import { titleOf } from "./title.js";
import type { WidgetOptions } from "./widgets.js";

export interface FrameOptions extends WidgetOptions {
  readonly baseUrl: string;
  readonly release: Release;
  /**
   * What search engines may do with the page: `noindex` if left out, for its content belongs to the page
   * around it.
   */
  readonly robots?: string | undefined;
  /** The page that search engines should show instead, such as the article; its own address if left out. */
  readonly canonical?: string | undefined;
  /** The images of the site that has the page: a card of its address then has one. */
  readonly images?: Images | undefined;
}

/**
 * The fonts are those that have the same widths on nearly every system (Arial, Liberation Sans and Arimo are
 * cut to one measure), so that lines break alike and a height that was measured once holds.
 */
export const PAGE_STYLES = (theme: Theme): string =>
  compact(`
    :root {color-scheme: ${theme === "auto" ? "light dark" : theme}}
    body {
      margin: 0;
      display: flow-root;
      overflow: hidden;
      font: 16px/1.5 Arial, "Liberation Sans", Arimo, Helvetica, sans-serif
    }
  `);

/**
 * The whole page of a frame: the widget as a server writes it, readable with no script; one small script
 * inside, which reports the height; and the script that wakes the widget. Its own policy allows these and
 * nothing else, in whatever page it stands. Links open in a tab of their own: a frame takes nobody away from
 * the page.
 * @throws {TypeError} when the excerpt is of a kind that has no widget, or an address is none that a page may
 * link to
 */
export async function framePage(excerpt: Excerpt, options: FrameOptions): Promise<string> {
  const { release } = options;
  const widget = widgetOptions(options);
  const language = phraseLanguage(widget.language ?? excerpt.about.language);
  const key = keyOf(excerpt, language, widget.theme);
  const styles = PAGE_STYLES(key.theme);
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}" data-redlines="${escapeHtml(`${key.kind}/${key.id}`)}">
<head>
${await framePageHead(excerpt, key, styles, options)}
</head>
<body>
${renderWidget(excerpt, { headingLevel: 2, ...widget, as: "static", language, baseUrl: options.baseUrl })}
<script type="module">${release.frame.script}</script>
${scriptTag(release, options.baseUrl, "embed.js")}
</body>
</html>
`;
}

/** What the widget itself is told. */
function widgetOptions({ baseUrl: _base, release: _release, ...options }: FrameOptions): WidgetOptions {
  const { robots: _robots, canonical: _canonical, images: _images, ...widget } = options;
  return widget;
}

async function framePageHead(
  excerpt: Excerpt,
  key: PageKey,
  styles: string,
  options: FrameOptions,
): Promise<string> {
  const { baseUrl, robots = "noindex", canonical, images } = options;
  const policy = await framePolicy(excerpt, styles, options);
  const title = escapeHtml(titleOf(excerpt, key.language));
  const address = canonical === undefined ? addressOf(baseUrl, framePath(key)) : pageAddress(canonical);
  const oembed = addressOf(baseUrl, oembedPath(key));
  const image = cardImage(excerpt, { ...key, theme: imageTheme(key.theme), baseUrl, images });
  return `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="${escapeHtml(robots)}">
<title>${title}</title>
<base target="_blank">
<link rel="icon" href="data:,">
<link rel="canonical" href="${escapeHtml(address)}">
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${title}">
${sharingTags(excerpt, key.language, address, image)}
<style>${styles}</style>`;
}

function pageAddress(given: string): string {
  const { protocol, href } = new URL(given);
  if (protocol !== "https:" && protocol !== "http:")
    throw new TypeError(`A page is at an https: address, not at ${protocol}`);
  return href;
}

async function framePolicy(
  excerpt: Excerpt,
  page: string,
  { baseUrl, release }: Pick<FrameOptions, "baseUrl" | "release">,
): Promise<string> {
  const styles = await Promise.all([page, styleSheet(excerpt)].map(sha256));
  return [
    "default-src 'none'",
    `script-src '${release.frame.hash}' ${addressOf(baseUrl, releasePath(release))}`,
    `style-src ${styles.map((hash) => `'${hash}'`).join(" ")}`,
    `connect-src ${addressOf(baseUrl, dataFolder(excerpt.about) + EXCERPTS_PATH)}`,
    "img-src https: data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join("; ");
}
