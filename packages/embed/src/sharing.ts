import { escapeHtml } from "@redlines/element/fallback-html.js";
import type { Excerpt } from "@redlines/model";
import type { LinkedImage } from "./images/images.js";
import { titleOf } from "./title.js";

/**
 * What a page says to whoever makes a card of its address: the Open Graph protocol, and the one tag of
 * Twitter's that it has no equal of. The description is what the record rests on, never a part of what it
 * says: a sentence that is cut short loses its hedge. An image is named where it was drawn.
 */
export function sharingTags(
  excerpt: Excerpt,
  language: string,
  address: string,
  image?: LinkedImage,
): string {
  const description = excerpt.cited.flatMap(({ label }) => label ?? []).join("; ");
  const told = {
    "og:type": "website",
    "og:title": titleOf(excerpt, language),
    "og:url": address,
    ...(description && { "og:description": description }),
    ...(image && imageTags(image)),
  };
  const tags = Object.entries(told).map(
    ([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`,
  );
  return [...tags, ...cardTags(image)].join("\n");
}

function imageTags({ address, width, height, alt }: LinkedImage): Record<string, string> {
  return {
    "og:image": address,
    "og:image:type": "image/png",
    "og:image:width": String(width),
    "og:image:height": String(height),
    "og:image:alt": alt,
  };
}

function cardTags(image: LinkedImage | undefined): string[] {
  if (!image) return ['<meta name="twitter:card" content="summary">'];
  const alt = `<meta name="twitter:image:alt" content="${escapeHtml(image.alt)}">`;
  return ['<meta name="twitter:card" content="summary_large_image">', alt];
}
