/** `@redlines/element/fallback-html.js`: the plain words, from the same templates as everything else. */
import { type Excerpt, type ExcerptKind, type Language, phraseLanguage } from "@redlines/model";
import { type Content, type RenderContext, rootTemplate } from "./templates.js";
import type { SharedMessages } from "./messages/types.js";
import type { TemplateResult } from "lit/html.js";

/** What sanitising content systems leave in place. */
const KEPT_TAGS = new Set(
  "a bdi blockquote br cite data dd div dl dt em figcaption figure h2 h3 h4 h5 h6 li ol p q span strong time ul".split(
    " ",
  ),
);
const KEPT_ATTRIBUTES = new Set(["cite", "datetime", "dir", "href", "lang", "value"]);

/**
 * Writes a template as HTML that needs neither script nor style: the same words in the same order,
 * with only the tags and attributes that a sanitising content system keeps.
 */
export function templateToHtml(content: Content): string {
  return tidy(serialise(content));
}

/** A template with its values in place, each escaped for where it stands. No object in a broken excerpt has the raw strings of one. */
function serialise(content: Content): string {
  if (typeof content === "string") return escapeHtml(content);
  if (!("strings" in content)) return content.map(serialise).join("");
  if (!Object.hasOwn(content.strings, "raw"))
    throw new TypeError("Expected words, found what only looks like a template");
  return content.strings
    .map((text, index) => text + (index < content.values.length ? placed(text, content.values[index]) : ""))
    .join("");
}

/** `attribute=${value}` stands without quotes in a template, and must not in HTML. */
function placed(before: string, value: unknown): string {
  return before.endsWith("=") ? `"${escapeHtml(String(value))}"` : serialise(value as Content);
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Only our own templates and escaped values come here, so every `<` opens a tag that we wrote. */
function tidy(html: string): string {
  const headed = html.replace(/<p [^>]*role="heading" aria-level="(\d)"[^>]*>(.*?)<\/p>/gs, "<h$1>$2</h$1>");
  const unfolded = headed.replace(
    /(<\/?)(details|summary)\b/g,
    (_tag, open: string, name: string) => open + (name === "details" ? "div" : "p"),
  );
  const kept = unfolded.replace(
    /<(\/?)([a-z0-9-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g,
    (_tag, slash: string, name: string, attributes: string) =>
      KEPT_TAGS.has(name) ? `<${slash}${name}${keptAttributes(attributes)}>` : "",
  );
  return kept
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/<(div|span)[^>]*>\s*<\/\1>/g, "")
    .replace(/> (<\/?(?:p|li|ol|ul|dl|dt|dd|div|figure|figcaption|blockquote|h\d))/g, ">$1")
    .trim();
}

function keptAttributes(attributes: string): string {
  return [...attributes.matchAll(/([^\s=]+)="([^"]*)"/g)]
    .flatMap(([, name, value]) => (KEPT_ATTRIBUTES.has(name ?? "") && value ? ` ${name}="${value}"` : []))
    .join("");
}

/** How a widget is to be written. */
export interface FallbackOptions {
  /** The language of the interface; English where it is none of ours. */
  language?: string | undefined;
  /** The level of the heading; 3 where nothing is said. */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | "none" | undefined;
}

/** The whole content of a widget in a language, in an element that says which: what a server renders. */
export function serverTemplate<W extends SharedMessages, K extends ExcerptKind>(
  content: (context: RenderContext<W, K>) => Content,
  languages: Readonly<Record<Language, W>>,
  excerpt: Excerpt<K>,
  { language: wanted = "en", headingLevel }: FallbackOptions = {},
): TemplateResult {
  const language = phraseLanguage(wanted);
  return rootTemplate(
    content({ excerpt, language, messages: languages[language], headingLevel: headingLevel?.toString() }),
    language,
  );
}
