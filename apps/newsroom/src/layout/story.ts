import { renderWidget, type RenderOptions } from "@redlines/embed/server";
import type { Excerpt, Language } from "@redlines/model";
import { BASE } from "../release.ts";
import { spoken, words } from "./words.ts";

/** A piece of a story: a paragraph, a heading, one widget, or several side by side. */
export type Piece =
  | { readonly text: string }
  | { readonly heading: string; readonly id?: string }
  | { readonly widget: Excerpt }
  | { readonly widgets: readonly Excerpt[] };

/** What stands above a story. */
export interface Head {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
}

export interface Story extends Head {
  readonly language?: Language;
  readonly pieces: readonly Piece[];
}

/** How the widgets of a page are placed. */
export type Place = (
  excerpt: Excerpt,
  options: Pick<RenderOptions, "headingLevel" | "language" | "form">,
) => string;

/** The usual way: rendered here, on the server; the script only wakes it, with data of the site. */
export const statically: Place = (excerpt, options) =>
  renderWidget(excerpt, { as: "static", baseUrl: BASE, ...options });

/** An article with its head and its pieces, in plain text. */
export function article(story: Story, place: Place = statically): string {
  const { language = "en", pieces } = story;
  return `<article class="story">
${headOf(story, language)}
${written(pieces, place, language)}
</article>`;
}

export function headOf({ kicker, headline, standfirst, byline }: Head, language: Language): string {
  return `<header>
<p class="kicker">${words(kicker, language)}</p>
<h1>${words(headline, language)}</h1>
<p class="standfirst">${words(standfirst, language)}</p>
<p class="byline">${words(byline, language)}</p>
</header>`;
}

/**
 * The pieces in order. No class of a page may be called “widget”: Mozilla's reader view takes such a
 * box for a part of the page that is not its story, and drops it with all that it says.
 *
 * A widget's title stands one level below the heading that it comes under.
 */
function written(pieces: readonly Piece[], place: Place, language: Language): string {
  let headingLevel: 2 | 3 = 2;
  return pieces
    .map((piece) => {
      if ("text" in piece) return `<p>${words(piece.text, language)}</p>`;
      if ("widget" in piece)
        return `<div class="placed">${place(piece.widget, { headingLevel, ...spoken(language) })}</div>`;
      if ("widgets" in piece) {
        const placed = piece.widgets.map((excerpt) => place(excerpt, { headingLevel, ...spoken(language) }));
        return `<div class="deck">${placed.join("\n")}</div>`;
      }
      headingLevel = 3;
      return heading(piece, language);
    })
    .join("\n");
}

function heading({ heading: text, id }: { heading: string; id?: string }, language: Language): string {
  return `<h2${id === undefined ? "" : ` id="${id}"`}>${words(text, language)}</h2>`;
}
