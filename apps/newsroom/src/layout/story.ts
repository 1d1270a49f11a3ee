import { escapeHtml } from "@redlines/element/fallback-html.js";
import { renderWidget, type RenderOptions } from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";
import { BASE } from "../release.ts";

/** A piece of a story: a paragraph, a heading, one widget, or several side by side. */
export type Piece =
  | { readonly text: string }
  | { readonly heading: string }
  | { readonly widget: Excerpt }
  | { readonly widgets: readonly Excerpt[] };

export interface Story {
  readonly kicker: string;
  readonly headline: string;
  readonly standfirst: string;
  /** Markup, for names keep their own language. */
  readonly byline: string;
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

/** An article with its head and its pieces. */
export function article(
  { kicker, headline, standfirst, byline, pieces }: Story,
  place: Place = statically,
): string {
  return `<article class="story">
<header>
<p class="kicker">${escapeHtml(kicker)}</p>
<h1>${escapeHtml(headline)}</h1>
<p class="standfirst">${escapeHtml(standfirst)}</p>
<p class="byline">${byline}</p>
</header>
${written(pieces, place)}
</article>`;
}

/**
 * The pieces in order. No class of a page may be called “widget”: Mozilla's reader view takes such a
 * box for a part of the page that is not its story, and drops it with all that it says.
 *
 * A widget's title stands one level below the heading that it comes under.
 */
function written(pieces: readonly Piece[], place: Place): string {
  let headingLevel: 2 | 3 = 2;
  return pieces
    .map((piece) => {
      if ("text" in piece) return `<p>${escapeHtml(piece.text)}</p>`;
      if ("widget" in piece) return `<div class="placed">${place(piece.widget, { headingLevel })}</div>`;
      if ("widgets" in piece) {
        const placed = piece.widgets.map((excerpt) => place(excerpt, { headingLevel }));
        return `<div class="deck">${placed.join("\n")}</div>`;
      }
      headingLevel = 3;
      return `<h2>${escapeHtml(piece.heading)}</h2>`;
    })
    .join("\n");
}
