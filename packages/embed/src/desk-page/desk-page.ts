import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { fill } from "@redlines/model";
import { scriptPath } from "../release.js";
import { compact, dataScript } from "../render.js";
import type { Placed, SiteOptions } from "../site-options.js";
import { deskStyles } from "./desk-page.styles.js";
import { deskSite } from "./desk-site.js";
import { finder } from "./finder-html.js";
import { deskMessages } from "./messages/all.js";
import { places } from "./places-html.js";
import { linesOf } from "./records.js";
import { work } from "./work-html.js";

type DeskOptions = Omit<SiteOptions, "scripts">;

/**
 * The first page of a site, from which an editor finds a record, previews its widget and copies its code. It
 * is a list of links, and of places with what to take there, until its script makes a desk of it. It speaks
 * the language of the dataset.
 */
export function deskPage(placed: readonly Placed[], options: DeskOptions): string {
  const { dataset, localised, languages } = options;
  const language = languages.find((one) => one === dataset.about.language) ?? languages[0] ?? "en";
  const messages = deskMessages(dataset.about.language);
  const { lang, title, intro } = messages;
  const lines = linesOf(placed, dataset, localised);
  return `<!doctype html>
<html lang="${lang}" dir="${direction(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${compact(deskStyles.cssText)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${escapeHtml(fill(intro, { dataset: dataset.about.title }).join(""))}</p>
</header>
<main>
${finder(lines, dataset, language, messages)}
${places(messages)}
${work(languages, language, messages)}
</main>
<div id="site">${dataScript("application/json", deskSite(options, language, messages))}</div>
${ownScript(options)}
</body>
</html>
`;
}

/** By its place in the folder: the page works wherever the folder lies. */
function ownScript({ release }: DeskOptions): string {
  const { "desk.js": integrity = "" } = release.files;
  const src = scriptPath(release, "desk.js");
  return `<script type="module" src="${src}" integrity="${integrity}" crossorigin="anonymous"></script>`;
}
