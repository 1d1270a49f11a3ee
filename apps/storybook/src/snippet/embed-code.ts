import { content as actorCard } from "@redlines/actor-card/words.js";
import { escapeHtml, plainHtml, type PlainOptions } from "@redlines/element/plain.js";
import type { Excerpt } from "@redlines/model";
import { content as quoteBlock } from "@redlines/quote-block/words.js";
import { content as redlineGauge } from "@redlines/redline-gauge/words.js";
import type { TemplateResult } from "lit/html.js";

export interface EmbedOptions extends PlainOptions {
  /** The day, `YYYY-MM-DD`, for which a gauge shows its reading. */
  asOf?: string | undefined;
}

const WIDGETS = {
  actor: { tag: "actor-card", content: actorCard },
  quote: { tag: "quote-block", content: quoteBlock },
  redline: { tag: "redline-gauge", content: redlineGauge },
} as const;

/** The parts of a pasted widget. */
export interface EmbedParts {
  tag: string;
  /** With a space before each. */
  attributes: string;
  /** The plain words, as HTML. */
  words: string;
  json: string;
}

/**
 * What `renderWidget(…, { as: "script" })` of `@redlines/embed/server` writes, which needs Node: a
 * test holds the two against each other for every record and every language.
 */
export function embedCode(excerpt: Excerpt, options: EmbedOptions = {}): string {
  return written(embedParts(excerpt, options));
}

export function written({ tag, attributes, words, json }: EmbedParts): string {
  return `<${tag}${attributes}>${words}${json && `<script type="application/json">${json}</script>`}</${tag}>`;
}

export function embedParts(excerpt: Excerpt, { language, headingLevel, asOf }: EmbedOptions = {}): EmbedParts {
  const { tag, content } = WIDGETS[excerpt.kind] as { tag: string; content: (excerpt: Excerpt, options: EmbedOptions) => TemplateResult };
  const given = { lang: language, "heading-level": headingLevel?.toString(), "as-of": asOf };
  return {
    tag,
    attributes: Object.entries(given)
      .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`))
      .join(""),
    words: plainHtml(content(excerpt, { language, headingLevel, asOf })),
    json: JSON.stringify(excerpt).replaceAll("<", "\\u003c"),
  };
}
