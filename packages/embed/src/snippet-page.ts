import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, type Language, languageName } from "@redlines/model";
import { jsonLdScript } from "./json-ld.js";
import { keyOf, type PageKey } from "./paths.js";
import { renderWidget } from "./render.js";
import type { Placed, SiteOptions } from "./site-options.js";
import { snippet, type SnippetOptions, type Way } from "./snippet.js";
import { titleOf } from "./title.js";
import { WIDGETS } from "./widgets.js";

/** What each code is for, in the order of what we would use first. */
const WAYS: readonly (readonly [Way, string])[] = [
  ["static", "Readable and styled without any script; the script only wakes what a reader can use."],
  ["script", "The words, until the script shows the widget. For pages that take scripts but no templates."],
  ["frame", "A page of its own inside yours. For content systems that take frames alone."],
  ["plain", "The words alone. For feeds, newsletters, AMP, and content systems that clean what is pasted."],
];

const STYLES =
  ":root{color-scheme:light dark}body{max-width:46rem;margin:0 auto;padding:2rem 1rem 4rem;font:1rem/1.55 system-ui,sans-serif}h1{font-size:1.6rem;line-height:1.25;text-wrap:balance}h2{font-size:1.1rem;margin:2.5rem 0 .25rem}p{margin:.25rem 0 .75rem}nav a{margin-inline-end:.75rem}li{margin:.25rem 0}textarea{box-sizing:border-box;width:100%;height:9rem;padding:.75rem;font:.8125rem/1.5 ui-monospace,monospace;direction:ltr;border:1px solid;border-radius:4px;background:Canvas;color:CanvasText}.shown{border-block:1px solid #8886;padding-block:1.5rem;margin-block:1.5rem}";

/** Where the page lies that has the codes of a record in a language. */
export function snippetPath({ kind, id, language }: Omit<PageKey, "theme">): string {
  return `snippets/${kind}/${id}/${language}.html`;
}

interface SnippetPageOptions extends Pick<
  SiteOptions,
  "baseUrl" | "release" | "heights" | "languages" | "dataset"
> {
  readonly language: Language;
}

/** The page from which an editor copies the codes of a record: the widget as readers will see it, and each code with what it is for. */
export function snippetPage(
  excerpt: Excerpt,
  { baseUrl, release, heights, languages, language, dataset }: SnippetPageOptions,
): string {
  const key = keyOf(excerpt, language);
  const options: SnippetOptions = { baseUrl, release, language, heights: heights?.(key) };
  const codes = WAYS.map(([as, about]) => code(as, about, snippet(excerpt, { ...options, as })));
  codes.push(
    code(
      "json-ld",
      "For search engines: beside any of the first three, where the page has none for this record yet.",
      jsonLdScript([excerpt], dataset, baseUrl),
    ),
  );
  const others = languages.map(
    (one) =>
      `<a href="${one}.html" hreflang="${one}"${one === language ? ' aria-current="page"' : ""}>${languageName(one, "en")}</a>`,
  );
  const title = escapeHtml(titleOf(excerpt, language));
  return page(
    title,
    `<p><a href="../../index.html">All records</a></p>
<h1 lang="${excerpt.about.language}" dir="auto">${title}</h1>
<nav aria-label="Languages of the widget">${others.join(" ")}</nav>
<div class="shown" lang="${language}" dir="${direction(language)}">${renderWidget(excerpt, { as: "static", language, headingLevel: 2 })}</div>
${codes.join("\n")}`,
  );
}

function code(as: Way | "json-ld", about: string, html: string): string {
  return `<h2 id="${as}">${as}</h2>\n<p id="about-${as}">${about}</p>\n<textarea readonly spellcheck="false" aria-labelledby="${as}" aria-describedby="about-${as}">${escapeHtml(html)}</textarea>`;
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
  return `<li><a href="${href}" lang="${excerpt.about.language}" dir="auto">${escapeHtml(titleOf(excerpt, language))}</a></li>`;
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLES}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
