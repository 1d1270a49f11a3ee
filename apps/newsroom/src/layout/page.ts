import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Language, languageName } from "@redlines/model";
import type { Edition } from "../edition.ts";
import { editionIn, EDITIONS } from "../editions.ts";
import { BASE, ORIGIN, release } from "../release.ts";
import { isInEach, pathElsewhere, pathIn } from "./paths.ts";
import { words } from "./words.ts";

/** One page of the site, as a whole. */
export interface Page {
  /** Where it stands: begins and ends with a slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly language?: Language;
  /** Markup of the `<main>`; each page writes its own. */
  readonly main: string;
  /** Our script wakes what is interactive; a page may do without. */
  readonly script?: boolean;
  /** What else its `<head>` holds. */
  readonly head?: string;
  /** A page that is dark or light whatever the reader's system says. */
  readonly theme?: "light" | "dark";
}

/** The one script, pinned to the release: a browser refuses it when it is not what was published. */
const SCRIPT = `<script type="module" src="${BASE}embed/${release.version}/embed.js"
 integrity="${release.files["embed.js"]}" crossorigin="anonymous"></script>`;

/** The page around what it is about: the masthead and the footer of its edition. */
export function page(given: Page): string {
  const { path, title, description, language = "en", main, script = true, head = "", theme } = given;
  const edition = editionIn(language);
  const { frame } = edition;
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? "light dark"}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${alternates(path, language)}${feedLink(edition)}
<link rel="stylesheet" href="/newsroom.css">
${head}${script ? SCRIPT : ""}
</head>
<body>
<a class="skip" href="#main">${frame.skip}</a>
${masthead(edition, path)}
<main id="main">
${main}
</main>
<footer>
<p>${words(frame.footer, language)}</p>
</footer>
</body>
</html>
`;
}

function feedLink({ language, name }: Edition): string {
  const href = pathIn(language, "feed.xml");
  return `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(name)}" href="${href}">`;
}

/** The same page in each language, for search engines: whole addresses, its own among them. */
function alternates(path: string, language: Language): string {
  if (!isInEach(path, language)) return "";
  const each = EDITIONS.map((edition) => [edition.language, edition.language] as const);
  return [...each, ["x-default", "en"] as const]
    .map(([hreflang, to]) => {
      const href = ORIGIN + pathElsewhere(path, language, to);
      return `<link rel="alternate" hreflang="${hreflang}" href="${href}">\n`;
    })
    .join("");
}

function masthead({ language, name, frame }: Edition, path: string): string {
  const links = frame.links.map(([to, text]) => navigation(pathIn(language, to), text, path));
  const desk = navigation("/redlines/", words(frame.desk, language), path);
  const storybook = navigation("/storybook/", words("Storybook", language), path);
  return `<header class="masthead">
<p class="name"><a href="${pathIn(language, "")}">${name}</a></p>
<p class="tag">${words(frame.tag, language)}</p>
<nav aria-label="${frame.site}">${[desk, ...links, storybook].join(" ")}</nav>
<nav class="languages" aria-label="${frame.languages}">${languages(path, language)}</nav>
</header>`;
}

function navigation(href: string, text: string, path: string): string {
  const current = path.startsWith(href) ? ' aria-current="page"' : "";
  return `<a href="${href}"${current}>${text}</a>`;
}

/** Each language by its own name, in its own script. */
function languages(path: string, language: Language): string {
  const links = EDITIONS.map(({ language: to }) => {
    const current = to === language ? ' aria-current="true"' : "";
    const href = pathElsewhere(path, language, to);
    return `<a href="${href}" lang="${to}" hreflang="${to}"${current}>${ownName(to)}</a>`;
  });
  return links.join(" ");
}

/** As in a list: with a capital, where the script has them. */
function ownName(language: Language): string {
  const name = languageName(language, language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
