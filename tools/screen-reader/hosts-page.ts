import { dataset } from "@redlines/core";
import { excerpt, type ExcerptKind } from "@redlines/model";
import { snippet } from "@redlines/embed/server";
import release from "@redlines/embed/release.json" with { type: "json" };
import { AFTER } from "./walk.ts";

/** The title of the page, and its heading. */
export const TITLE = "A page of news";

/** What the title of the page becomes when the widget stands. */
export const READY = "The widget stands";

/**
 * A page of news with one widget, as a newsroom pastes it. Its title tells when the widget stands: that can
 * be seen from outside.
 */
export function hostsPage(kind: ExcerptKind, id: string, baseUrl: string): string {
  const code = snippet(excerpt(dataset, kind, id), { as: "script", inline: true, baseUrl, release });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title><link rel="icon" href="data:,">
<script>addEventListener("redlines-ready", () => { document.title = ${JSON.stringify(READY)}; });</script>
</head><body><main><h1>${TITLE}</h1><p>The widget comes next.</p>
${code}
<p id="after">The widget is over. <a href="#after">${AFTER}</a></p></main></body></html>
`;
}
