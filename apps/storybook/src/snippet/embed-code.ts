import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type RenderOptions, renderWidget, WIDGETS } from "@redlines/embed/server";
import type { Excerpt, ExcerptKind } from "@redlines/model";

/** The element that shows each kind of record. */
export const TAGS: Readonly<Record<ExcerptKind, string>> = Object.fromEntries(
  WIDGETS.map(({ kind, tag }) => [kind, tag]),
) as Record<ExcerptKind, string>;

/** The parts of a pasted widget. */
export interface EmbedParts {
  tag: string;
  /** As in HTML: `{ "as-of": "2016-12-31" }`. */
  attributes: Readonly<Record<string, string | undefined>>;
  /** The fallback HTML, as HTML. */
  words: string;
  json: string;
}

/**
 * What a host pastes for an excerpt: the element, its fallback HTML, and its data. With attributes that
 * a server writes too, it is what `renderWidget(…, { as: "script", inline: true })` writes: a test holds
 * the two against each other for every record and every language.
 * @throws where the words cannot be written, because the excerpt is broken
 */
export function embedParts(excerpt: Excerpt, attributes: EmbedParts["attributes"] = {}): EmbedParts {
  return {
    tag: TAGS[excerpt.kind],
    attributes,
    words: renderWidget(excerpt, { ...optionsOf(attributes), as: "plain" }),
    json: JSON.stringify(excerpt),
  };
}

export function written({ tag, attributes, words, json }: EmbedParts): string {
  const given = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? "" : ` ${name}="${escapeHtml(value)}"`,
  );
  const data = json && `<script type="application/json">${json.replaceAll("<", "\\u003c")}</script>`;
  return `<${tag}${given.join("")}>${words}${data}</${tag}>`;
}

/** The options of a server's rendering are called as the attributes are: `as-of` is `asOf`. */
export function optionsOf({ lang, ...attributes }: EmbedParts["attributes"]): RenderOptions {
  const camel = (name: string): string =>
    name.replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const named = Object.entries(attributes).map(([name, value]) => [camel(name), value]);
  return { language: lang, ...(Object.fromEntries(named) as object) };
}
