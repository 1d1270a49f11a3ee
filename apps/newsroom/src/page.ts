import { renderWidget } from "@redlines/embed/server";
import type { Excerpt } from "@redlines/model";
import type { Piece, Story } from "./story.ts";

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The whole page. Each widget is rendered here, on the server; the script only wakes what is there. */
export function page({ kicker, headline, standfirst, byline, pieces }: Story): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(headline)}</title>
<meta name="description" content="${escape(standfirst)}">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/newsroom.css">
<script type="module" src="/embed/embed.js"></script>
</head>
<body>
<header class="masthead">
<p class="name">The Daily Example</p>
<p class="tag">A demonstration page of Redlines</p>
<nav aria-label="Site"><a href="/storybook/">Storybook</a> <a href="/embed/">The script</a></nav>
</header>
<main>
<article class="story">
<header>
<p class="kicker">${escape(kicker)}</p>
<h1>${escape(headline)}</h1>
<p class="standfirst">${escape(standfirst)}</p>
<p class="byline">${escape(byline)}</p>
</header>
${written(pieces)}
</article>
</main>
<footer>
<p>The facts come from the dataset <code>@redlines/core</code>, each with its source and its hedge. The words of this page are ours; the analysis is its author’s.</p>
</footer>
</body>
</html>
`;
}

/** A widget's title stands one level below the heading that it comes under. */
function written(pieces: readonly Piece[]): string {
  let level: 2 | 3 = 2;
  return pieces
    .map((piece) => {
      if ("text" in piece) return `<p>${escape(piece.text)}</p>`;
      if ("widget" in piece) return `<div class="widget">${placed(piece.widget, level)}</div>`;
      if ("widgets" in piece) return `<div class="deck">${piece.widgets.map((excerpt) => placed(excerpt, level)).join("\n")}</div>`;
      level = 3;
      return `<h2>${escape(piece.heading)}</h2>`;
    })
    .join("\n");
}

function placed(excerpt: Excerpt, headingLevel: 2 | 3): string {
  return renderWidget(excerpt, { as: "static", headingLevel });
}
