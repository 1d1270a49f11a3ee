import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type MeasuredHeights, snippet, type SnippetOptions } from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";
import type { Edition } from "../edition.ts";
import type { Page } from "../layout/page.ts";
import { pathIn } from "../layout/paths.ts";
import { headOf, statically } from "../layout/story.ts";
import { spoken, words } from "../layout/words.ts";
import { BASE, release } from "../release.ts";
import { record } from "./record.ts";

const QUOTE = "netanyahu-we-will-not-allow";

/** The ways of which the page shows the code, in this order. */
const WAYS = ["frame", "script"] as const;

/**
 * The page about one widget with its codes, in an edition.
 * @param heights as measured; none, where no browser was there to measure
 */
export function widgetPageIn(edition: Edition, heights: MeasuredHeights | undefined): Page {
  const { language, widget } = edition;
  const quote = record("quote", QUOTE, language);
  const shown = statically(quote, { headingLevel: 2, ...spoken(language) });
  const codes = WAYS.map((way) => codeOf(way, edition, quote, heights));
  return {
    path: pathIn(language, "widget/"),
    title: widget.headline,
    description: widget.standfirst,
    language,
    main: `<article class="story">
${headOf(widget, language)}
<div class="placed">${shown}</div>
${codes.join("\n")}
<p><a href="/redlines/snippets/quote/${QUOTE}/${language}.html">${words(widget.more, language)}</a></p>
</article>`,
  };
}

/** A code with what it is for; a reader may scroll in it with the keyboard. */
function codeOf(
  as: (typeof WAYS)[number],
  { language, widget }: Edition,
  quote: Excerpt,
  heights: MeasuredHeights | undefined,
): string {
  const options: SnippetOptions = { as, baseUrl: BASE, release, heights, language };
  const { heading, text } = widget[as];
  const code = escapeHtml(snippet(quote, options));
  const names = `role="region" aria-labelledby="${as}"`;
  return `<h2 id="${as}">${words(heading, language)}</h2>
<p>${words(text, language)}</p>
<pre dir="ltr" lang="en" tabindex="0" ${names}><code>${code}</code></pre>`;
}
