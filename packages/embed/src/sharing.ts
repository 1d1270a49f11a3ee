import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Excerpt, retractionOf, retractionText } from "@redlines/model";
import type { LinkedImage } from "./images/images.js";
import { titleOf } from "./title.js";

/**
 * What a page says to whoever makes a card of its address: the Open Graph protocol, and the one tag of
 * Twitter's that it has no equal of. The description is that the record is retracted, where it is, and on
 * what it rests, never a part of what it says: a sentence that is cut short loses its hedge. An image is
 * named where it was drawn.
 */
export function sharingTags(
  excerpt: Excerpt,
  language: string,
  address: string,
  image?: LinkedImage,
): string {
  const description = descriptionOf(excerpt, language);
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

/** That it is retracted, and why, stands before on what it rests. */
function descriptionOf(excerpt: Excerpt, language: string): string {
  const retraction = retractionOf(excerpt);
  const sources = excerpt.cited.flatMap(({ label }) => label ?? []).join("; ");
  return [retraction ? retractionText(retraction, language) : "", sources].filter(Boolean).join(" ");
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
