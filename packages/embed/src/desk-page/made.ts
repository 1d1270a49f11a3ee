import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import { type AppleNewsComponent, appleNews } from "../apple-news.js";
import { bareFrameTag } from "../frame-snippet.js";
import type { Heights } from "../heights.js";
import { oembedAnswer } from "../oembed-answer.js";
import { framePath, keyOf } from "../paths.js";
import { addressOf, type Release, scriptTag } from "../release.js";
import { snippet, type SnippetOptions } from "../snippet.js";
import { titleOf } from "../title.js";
import type { WidgetOptions } from "../widgets.js";
import { componentCode, isWritten } from "./component.js";
import type { DeskSite } from "./desk-site.js";
import type { DeskWay, Framework } from "./places.js";

/** A code, and the body of a page that shows what the code does. */
export interface Made {
  readonly code: string;
  readonly preview: string;
}

/** What a code is made of. */
export interface Shown {
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  readonly heights: Heights | undefined;
  readonly site: DeskSite;
  readonly language: string;
  readonly inline: boolean;
  readonly told: WidgetOptions & Pick<SnippetOptions, "consent">;
}

/** Writes the code of a way, with its preview. */
export function made(way: DeskWay, shown: Shown): Made {
  const write = WRITERS[way];
  return write(shown);
}

/** A code that a page takes as it is. */
const asItIs = (code: string): Made => ({ code, preview: code });

const WRITERS: Readonly<Record<DeskWay, (shown: Shown) => Made>> = {
  link: (shown) => ({
    code: pageAddress(shown),
    preview: oembedAnswer(shown.excerpts[0], optionsOf(shown)).html,
  }),
  iframe: (shown) => asItIs(bareFrame(shown)),
  frame: (shown) => asItIs(snippet(one(shown), { ...optionsOf(shown), as: "frame" })),
  static: (shown) => asItIs(snippet(one(shown), { ...optionsOf(shown), as: "static" })),
  script: (shown) => asItIs(snippet(one(shown), { ...optionsOf(shown), as: "script" })),
  plain: (shown) => asItIs(snippet(one(shown), { ...optionsOf(shown), as: "plain" })),
  "apple-news": articleParts,
  react: (shown) => component("react", shown),
  vue: (shown) => component("vue", shown),
  svelte: (shown) => component("svelte", shown),
  astro: (shown) => component("astro", shown),
  next: (shown) => component("next", shown),
};

/** What every code is told. */
interface ToldOptions extends SnippetOptions {
  readonly baseUrl: string;
  readonly release: Release;
  readonly provider: string;
}

function optionsOf({ excerpts: [first], site, heights, language, inline, told }: Shown): ToldOptions {
  const { baseUrl, provider } = site;
  const release: Release = { ...site.release, frame: { script: "", hash: "" } };
  const measured = ({ id, form }: { id: string; form?: string | undefined }): Heights | undefined =>
    id === first.record.id && form === undefined ? heights : undefined;
  return { ...told, baseUrl, provider, release, language, inline, heights: measured };
}

/** A deck, where there are several. */
function one({ excerpts }: Shown): Excerpt | readonly Excerpt[] {
  return excerpts.length > 1 ? excerpts : excerpts[0];
}

/** The address of the page of a record, which can be pasted and framed. */
export function pageAddress({ excerpts: [first], site, language, told }: Shown): string {
  return addressOf(site.baseUrl, framePath(keyOf(first, language, told.theme)));
}

/** A frame with nothing about it, as high as it is in a column of a news page. */
export function bareFrame(shown: Shown): string {
  return bareFrameTag(shown.excerpts[0], optionsOf(shown));
}

function articleParts({ excerpts, site: { baseUrl }, language, told }: Shown): Made {
  const { theme: _theme, ...words } = told;
  const parts = excerpts.flatMap((excerpt) => appleNews(excerpt, { ...words, baseUrl, language }).components);
  return { code: JSON.stringify(parts, undefined, 2), preview: parts.map(partHtml).join("\n") };
}

/** What Apple News would set of a component, in the tags of a page. */
function partHtml({ role, text }: AppleNewsComponent): string {
  if (role === "body") return text;
  const tag = /^heading(\d)$/.exec(role)?.[1];
  return tag ? `<h${tag}>${text}</h${tag}>` : `<blockquote>${text}</blockquote>`;
}

/** The page of a preview loads the script itself, as the module of a component does. */
function component(framework: Framework, shown: Shown): Made {
  const { baseUrl, release, heights: _heights, ...options } = optionsOf(shown);
  const as = isWritten(framework) ? "static" : "script";
  const whole = snippet(one(shown), { ...options, as, ...(shown.inline ? {} : { baseUrl, release }) });
  const html = whole.replace(/<script type="module".*?<\/script>/s, "");
  return { code: componentCode(framework, html), preview: html + scriptTag(release, baseUrl, "embed.js") };
}

/** What a place shows that makes a card of an address: its title and where it leads. */
export function cardHtml(shown: Shown): string {
  const [address, title] = [pageAddress(shown), titleOf(shown.excerpts[0], shown.language)];
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`;
  return `<p><strong>${link}</strong></p><p>${escapeHtml(new URL(address).host)}</p>`;
}
