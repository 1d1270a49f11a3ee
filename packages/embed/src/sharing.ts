import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import { titleOf } from "./title.js";

/**
 * What a page says to whoever makes a card of its address: the Open Graph protocol, and the one tag of
 * Twitter's that it has no equal of. The description is what the record rests on, never a part of what it
 * says: a sentence that is cut short loses its hedge.
 */
export function sharingTags(excerpt: Excerpt, language: string, address: string): string {
  const description = excerpt.cited.flatMap(({ label }) => label ?? []).join("; ");
  const told = {
    "og:type": "website",
    "og:title": titleOf(excerpt, language),
    "og:url": address,
    ...(description && { "og:description": description }),
  };
  const tags = Object.entries(told).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
  );
  return [...tags, '<meta name="twitter:card" content="summary">'].join("\n");
}
