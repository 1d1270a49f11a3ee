import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, type Language, languageName } from "@redlines/model";
import { jsonLdScript } from "./json-ld.js";
import { deskSite } from "./desk-page/desk-site.js";
import { extras } from "./desk-page/extras.js";
import { deskMessages } from "./desk-page/messages/all.js";
import { en } from "./desk-page/messages/en.js";
import { offeredImages } from "./images/offered.js";
import { cardImage } from "./images/images.js";
import { appleNewsPath, framePath, keyOf, oembedPath, type PageKey } from "./paths.js";
import { addressOf } from "./release.js";
import { compact, renderWidget } from "./render.js";
import { sharingTags } from "./sharing.js";
import type { SiteOptions } from "./site-options.js";
import { snippetPageStyles } from "./snippet-page.styles.js";
import { snippet, type SnippetOptions, type Way } from "./snippet.js";
import { titleOf } from "./title.js";

/** What each code is for, in the order of what we would use first. */
const WAYS: readonly (readonly [Way, string])[] = [
  ["static", "Readable and styled without any script; the script only wakes what a reader can use."],
  [
    "script",
    "Fallback HTML, until the script shows the widget. For pages that take scripts but no templates.",
  ],
  ["frame", "A page of its own inside yours. For CMSs that take frames alone."],
  ["plain", "Fallback HTML alone. For feeds, newsletters, AMP, and CMSs that sanitise HTML."],
];

/** Where the page lies that has the codes of a record in a language. */
export function snippetPath({ kind, id, language }: Omit<PageKey, "theme">): string {
  return `snippets/${kind}/${id}/${language}.html`;
}

interface SnippetPageOptions extends Omit<SiteOptions, "scripts"> {
  readonly language: Language;
}

/**
 * The page from which an editor copies the codes of a record: the widget as readers will see it, and each
 * code with what it is for. Whoever pastes its own address has the widget, too.
 */
export function snippetPage(excerpt: Excerpt, options: SnippetPageOptions): string {
  const { baseUrl, languages, language } = options;
  const { kind, record, about } = excerpt;
  const title = escapeHtml(titleOf(excerpt, language));
  const widget = renderWidget(excerpt, { as: "static", language, headingLevel: 2, baseUrl });
  const body = `<p><a href="../../../index.html#record=${kind}/${record.id}">Set up, preview and copy</a></p>
<h1><bdi lang="${about.language}">${title}</bdi></h1>
<nav aria-label="Languages of the widget">${languageLinks(languages, language)}</nav>
<div class="widget" lang="${language}" dir="${direction(language)}">${widget}</div>
${codes(excerpt, options)}`;
  return page(title, shared(excerpt, options), body);
}

/** What a pasted address of the page leads to. */
function shared(excerpt: Excerpt, { baseUrl, language, images }: SnippetPageOptions): string {
  const key = keyOf(excerpt, language);
  const image = cardImage(excerpt, { baseUrl, language, images, theme: "light" });
  const answer = escapeHtml(addressOf(baseUrl, oembedPath(key)));
  return `<link rel="alternate" type="application/json+oembed" href="${answer}">
${sharingTags(excerpt, language, addressOf(baseUrl, framePath(key)), image)}`;
}

function codes(excerpt: Excerpt, options: SnippetPageOptions): string {
  const { baseUrl, release, heights, language, dataset, localised, inline } = options;
  const told: SnippetOptions = { baseUrl, release, language, heights, inline };
  const key = keyOf(excerpt, language);
  const original = (excerpt.about.translation && localised?.[language]) ?? dataset;
  const { iframe, data, citation } = extras(besideOf(excerpt, options));
  return [
    code(
      "link",
      "For WordPress and whatever knows oEmbed: on a line of its own.",
      addressOf(baseUrl, framePath(key)),
    ),
    ...WAYS.map(([as, about]) => code(as, about, snippet(excerpt, { ...told, as }))),
    code("iframe", "The frame alone. For CMSs that drop scripts and keep frames.", iframe),
    code(
      "json-ld",
      "For search engines: beside static, script or frame, where the page has none for this record yet.",
      jsonLdScript([excerpt], original, baseUrl),
    ),
    code("apple-news", "Where the components for Apple News are.", addressOf(baseUrl, appleNewsPath(key))),
    code("data", "Where the data of the widget is, as JSON.", data),
    code("citation", "For a footnote.", citation),
    ...imageLinks(excerpt, options),
  ].join("\n");
}

/** The images of the record, and the text that goes where they go; nothing where none was drawn. */
function imageLinks(excerpt: Excerpt, { language, images }: SnippetPageOptions): string[] {
  const offered = offeredImages(excerpt, language, images?.languages ?? [], en.image);
  if (!offered) return [];
  const links = offered.links.map(
    ({ path, name }) => `<li><a href="../../../${path}" download>${escapeHtml(name)}</a></li>`,
  );
  const alt = code("alt", "The alternative text of the image. It goes where the image goes.", offered.alt);
  return [`<h2 id="image">image</h2>\n<ul>\n${links.join("\n")}\n</ul>`, alt];
}

function besideOf(excerpt: Excerpt, options: SnippetPageOptions): Parameters<typeof extras>[0] {
  const { language, heights, inline = false } = options;
  const measured = heights?.({ kind: excerpt.kind, id: excerpt.record.id, language });
  const site = deskSite(options, language, deskMessages(language));
  return { excerpts: [excerpt], heights: measured, site, language, inline, told: {} };
}

/** The page at a former address: it leads to the present one. */
export function movedPage(to: string, why: string): string {
  const refresh = `<meta http-equiv="refresh" content="0; url=${to}">`;
  return page("Moved", refresh, `<p>${why}: <a href="${to}">here it is</a></p>`);
}

function languageLinks(languages: readonly Language[], current: Language): string {
  const links = languages.map((language) => {
    const mark = language === current ? ' aria-current="page"' : "";
    return `<a href="${language}.html" hreflang="${language}"${mark}>${languageName(language, "en")}</a>`;
  });
  return links.join(" ");
}

function code(as: string, about: string, html: string): string {
  const names = `aria-labelledby="${as}" aria-describedby="about-${as}"`;
  return `<h2 id="${as}">${as}</h2>
<p id="about-${as}">${about}</p>
<textarea readonly spellcheck="false" ${names}>${escapeHtml(html)}</textarea>`;
}

function page(title: string, head: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}
<style>${compact(snippetPageStyles.cssText)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
