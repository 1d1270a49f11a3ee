import { direction, type Language } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { BASE, release } from "../release.ts";

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

/** What the masthead and the footer say, in the languages that the site has pages in. */
interface Frame {
  readonly tag: string;
  readonly site: string;
  readonly links: readonly (readonly [href: string, words: string])[];
  readonly footer: string;
}

const ENGLISH: Frame = {
  tag: "A demonstration site of Redlines",
  site: "Site",
  links: [
    ["/explainer/", "Explainer"],
    ["/live/", "Live"],
    ["/fa/", "فارسی"],
    ["/storybook/", "Storybook"],
  ],
  footer:
    "The facts come from the dataset @redlines/core, each with its source and its hedge. The words " +
    "of this page are ours; the analysis is its author’s. The Daily Example does not exist.",
};

const PERSIAN: Frame = {
  tag: "وبگاه نمایشی Redlines",
  site: "وبگاه",
  links: [
    ["/", "English"],
    ["/storybook/", "Storybook"],
  ],
  footer:
    "داده‌ها از مجموعهٔ @redlines/core است، هر کدام با منبع و قید تردید خود. واژه‌های این صفحه از " +
    "ماست و تحلیل از نویسندهٔ آن. روزنامهٔ The Daily Example وجود ندارد.",
};

/** The one script, pinned to the release: a browser refuses it when it is not what was published. */
const SCRIPT = `<script type="module" src="${BASE}embed/${release.version}/embed.js"
 integrity="${release.files["embed.js"]}" crossorigin="anonymous"></script>`;

/** The page around what it is about: the same masthead and footer everywhere. */
export function page(given: Page): string {
  const { path, title, description, language = "en", main, script = true, head = "", theme } = given;
  const frame = language === "fa" ? PERSIAN : ENGLISH;
  const skip = language === "fa" ? "به متن بروید" : "Skip to the story";
  const links = frame.links.map((link) => navigation(link, path)).join(" ");
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}"${theme ? ` data-theme="${theme}"` : ""}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme ?? "light dark"}">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(description)}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="alternate" type="application/atom+xml" title="The Daily Example" href="/feed.xml">
<link rel="stylesheet" href="/newsroom.css">
${head}${script ? SCRIPT : ""}
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header class="masthead">
<p class="name"><a href="/" lang="en" dir="ltr">The Daily Example</a></p>
<p class="tag">${frame.tag}</p>
<nav aria-label="${frame.site}">${links}</nav>
</header>
<main id="main">
${main}
</main>
<footer>
<p>${frame.footer}</p>
</footer>
</body>
</html>
`;
}

function navigation([href, words]: readonly [string, string], path: string): string {
  const language = /[؀-ۿ]/.test(words) ? ' lang="fa"' : ' lang="en"';
  const current = path.startsWith(href) && href !== "/" ? ' aria-current="page"' : "";
  return `<a href="${href}"${language}${current}>${words}</a>`;
}
