import { escapeHtml } from "@redlines/element/fallback-html.js";
import { renderWidget } from "@redlines/embed/server";
import type { Edition } from "./edition.ts";
import { pathIn } from "./layout/paths.ts";
import { article } from "./layout/story.ts";
import { storyOf } from "./stories/explainer.ts";

/**
 * The explainer of an edition in an Atom feed (RFC 4287): words alone, for a feed reader runs no script and
 * keeps no style.
 */
export function feed(site: string, edition: Edition): string {
  const { language, name, explainer } = edition;
  const html = article(storyOf(edition), (excerpt, options) =>
    renderWidget(excerpt, { as: "plain", ...options }),
  );
  const at = (page: string): string => site + pathIn(language, page);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${at("")}</id>
<title>${escapeHtml(name)}</title>
<updated>2017-12-31T00:00:00Z</updated>
<link rel="self" href="${at("feed.xml")}"/>
<entry>
<id>${at("explainer/")}</id>
<title>${escapeHtml(explainer.headline)}</title>
<updated>2017-12-31T00:00:00Z</updated>
<author><name>${escapeHtml(name)}</name></author>
<link href="${at("explainer/")}"/>
<content type="html">${escapeHtml(html)}</content>
</entry>
</feed>
`;
}
