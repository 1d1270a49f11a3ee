import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, type Language, languageName } from "@redlines/model";
import { jsonLdScript } from "./json-ld.js";
import { framePath, keyOf, type PageKey } from "./paths.js";
import { addressOf } from "./release.js";
import { compact, renderWidget } from "./render.js";
import type { Placed, SiteOptions } from "./site-options.js";
import { snippetPageStyles } from "./snippet-page.styles.js";
import { snippet, type SnippetOptions, type Way } from "./snippet.js";
import { titleOf } from "./title.js";
import { WIDGETS } from "./widgets.js";

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

interface SnippetPageOptions extends Pick<
  SiteOptions,
  "baseUrl" | "release" | "heights" | "languages" | "dataset" | "localised" | "inline"
> {
  readonly language: Language;
}

/**
 * The page from which an editor copies the codes of a record: the widget as readers will see it, and each
 * code with what it is for.
 */
export function snippetPage(
  excerpt: Excerpt,
  { baseUrl, release, heights, languages, language, dataset, localised, inline }: SnippetPageOptions,
): string {
  const options: SnippetOptions = { baseUrl, release, language, heights, inline };
  const codes = [
    code(
      "link",
      "For WordPress and whatever knows oEmbed: on a line of its own.",
      addressOf(baseUrl, framePath(keyOf(excerpt, language))),
    ),
    ...WAYS.map(([as, about]) => code(as, about, snippet(excerpt, { ...options, as }))),
  ];
  codes.push(
    code(
      "json-ld",
      "For search engines: beside any of the first three, where the page has none for this record yet.",
      jsonLdScript([excerpt], (excerpt.about.translation && localised?.[language]) ?? dataset, baseUrl),
    ),
  );
  const title = escapeHtml(titleOf(excerpt, language));
  const widget = renderWidget(excerpt, { as: "static", language, headingLevel: 2, baseUrl });
  return page(
    title,
    `<p><a href="../../index.html">All records</a></p>
<h1 lang="${excerpt.about.language}" dir="auto">${title}</h1>
<nav aria-label="Languages of the widget">${languageLinks(languages, language)}</nav>
<div class="widget" lang="${language}" dir="${direction(language)}">${widget}</div>
${codes.join("\n")}`,
  );
}

/** The page at a former id: it leads to the codes of the present one. */
export function movedPage(to: string): string {
  const refresh = `<meta http-equiv="refresh" content="0; url=${to}">`;
  return page("Moved", `<p>This record has another id now: <a href="${to}">its codes</a></p>`, refresh);
}

function languageLinks(languages: readonly Language[], current: Language): string {
  const links = languages.map((language) => {
    const mark = language === current ? ' aria-current="page"' : "";
    return `<a href="${language}.html" hreflang="${language}"${mark}>${languageName(language, "en")}</a>`;
  });
  return links.join(" ");
}

function code(as: Way | "link" | "json-ld", about: string, html: string): string {
  const names = `aria-labelledby="${as}" aria-describedby="about-${as}"`;
  return `<h2 id="${as}">${as}</h2>
<p id="about-${as}">${about}</p>
<textarea readonly spellcheck="false" ${names}>${escapeHtml(html)}</textarea>`;
}

/** The page that leads to the codes of every record, by its present id. */
export function snippetIndex(
  placed: readonly Placed[],
  { languages, dataset }: Pick<SiteOptions, "languages" | "dataset">,
): string {
  const language = languages.find((one) => one === dataset.about.language) ?? languages[0] ?? "en";
  const present = placed.filter(({ id, excerpt }) => id === excerpt.record.id).map(({ excerpt }) => excerpt);
  const sections = WIDGETS.map(({ kind, record }) => {
    const items = present.filter((one) => one.kind === kind).map((one) => item(one, language));
    return items.length > 0 ? `<h2>${record.many}</h2>\n<ul>\n${items.join("\n")}\n</ul>` : "";
  });
  return page("Widgets to embed", `<h1>Widgets to embed</h1>\n${sections.join("\n")}`);
}

function item(excerpt: Excerpt, language: Language): string {
  const href = snippetPath(keyOf(excerpt, language)).replace("snippets/", "");
  const title = escapeHtml(titleOf(excerpt, language));
  return `<li><a href="${href}" lang="${excerpt.about.language}" dir="auto">${title}</a></li>`;
}

function page(title: string, body: string, head = ""): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">${head}
<style>${compact(snippetPageStyles.cssText)}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
