import { escapeHtml } from "@redlines/element/fallback-html.js";
import { renderWidget } from "@redlines/embed/server";
import { article } from "./layout/story.ts";
import { story } from "./stories/explainer.ts";

/**
 * The explainer in an Atom feed (RFC 4287): words alone, for a feed reader runs no script and keeps no style.
 */
export function feed(site: string): string {
  const html = article(story, (excerpt, options) => renderWidget(excerpt, { as: "plain", ...options }));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${site}/</id>
<title>The Daily Example</title>
<updated>2017-12-31T00:00:00Z</updated>
<link rel="self" href="${site}/feed.xml"/>
<entry>
<id>${site}/explainer/</id>
<title>${escapeHtml(story.headline)}</title>
<updated>2017-12-31T00:00:00Z</updated>
<author><name>The Daily Example</name></author>
<link href="${site}/explainer/"/>
<content type="html">${escapeHtml(html)}</content>
</entry>
</feed>
`;
}
