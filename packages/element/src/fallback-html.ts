/** `@redlines/element/fallback-html.js`: the fallback HTML, from the same templates as everything else. */
import { type Excerpt, type ExcerptKind, type Language, phraseLanguage } from "@redlines/model";
import { type HtmlElement, type HtmlNode, htmlTree } from "./html-tree.js";
import { type Content, type RenderContext, rootTemplate } from "./templates.js";
import type { SharedMessages } from "./messages/types.js";
import type { TemplateResult } from "lit/html.js";

export type { HtmlElement, HtmlNode } from "./html-tree.js";

/** What CMSs that sanitise HTML leave in place. */
const KEPT_TAGS = new Set(
  (
    "a bdi blockquote br cite data dd div dl dt em figcaption figure h2 h3 h4 h5 h6 li " +
    "ol p q span strong time " +
    "ul"
  ).split(" "),
);
const KEPT_ATTRIBUTES = new Set(["cite", "datetime", "dir", "href", "lang", "value"]);

/** What folds in a widget stands open in plain HTML. */
const OPENED_TAGS: Readonly<Record<string, string>> = { details: "div", summary: "p" };

/** White space beside their tags is not seen. */
const BLOCK_TAGS = new Set("blockquote dd div dl dt figcaption figure h2 h3 h4 h5 h6 li ol p ul".split(" "));

/** Elements that say nothing where they hold nothing. */
const EMPTY_WITHOUT_CONTENT = new Set(["div", "span"]);

/**
 * Writes a template as HTML that needs neither script nor style: the same words in the same order,
 * with only the tags and attributes that a CMS keeps which sanitises HTML.
 */
export function templateToHtml(content: Content): string {
  return nodesToHtml(fallbackTree(content)).trim();
}

/** The same as a tree, for what is no HTML page. */
export function fallbackTree(content: Content): HtmlNode[] {
  return withoutGaps(htmlTree(content).flatMap(keptNodes), true);
}

export function nodesToHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? escapeHtml(node) : elementToHtml(node))).join("");
}

function elementToHtml({ tag, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${tag}${written.join("")}>`;
  return tag === "br" ? start : `${start}${nodesToHtml(children)}</${tag}>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** An element as it is kept; of one that is not kept, its content. */
function keptNodes(node: HtmlNode): HtmlNode[] {
  if (typeof node === "string") return [node];
  const children = node.children.flatMap(keptNodes);
  const level = headingLevelOf(node);
  if (level) return [element(`h${level}`, {}, children)];
  const tag = OPENED_TAGS[node.tag] ?? node.tag;
  return KEPT_TAGS.has(tag) ? [element(tag, keptAttributes(node), children)] : children;
}

/** In a widget a heading is a paragraph with that role, whose level its host says. */
function headingLevelOf({ attributes }: HtmlElement): string | undefined {
  return attributes["role"] === "heading" ? attributes["aria-level"] : undefined;
}

function element(tag: string, attributes: HtmlElement["attributes"], children: HtmlNode[]): HtmlElement {
  return { tag, attributes, children: withoutGaps(children, BLOCK_TAGS.has(tag)) };
}

function keptAttributes({ attributes }: HtmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => KEPT_ATTRIBUTES.has(name) && value)
      .map(([name, value]) => [name, collapsed(value)]),
  );
}

/** Without elements that are empty, and without white space that stands alone before the tag of a block. */
function withoutGaps(children: readonly HtmlNode[], isInBlock: boolean): HtmlNode[] {
  const nodes = joinedTexts(children).filter((node) => !isEmpty(node));
  return nodes.filter((node, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    const standsAlone = node === " " && typeof before !== "string";
    return !(standsAlone && (after === undefined ? isInBlock : isBlock(after)));
  });
}

/** Texts beside each other as one, in which runs of white space are one space. */
function joinedTexts(nodes: readonly HtmlNode[]): HtmlNode[] {
  const joined: HtmlNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === "string" && typeof last === "string") joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  return joined
    .map((node) => (typeof node === "string" ? collapsed(node) : node))
    .filter((node) => node !== "");
}

function collapsed(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, " ");
}

function isEmpty(node: HtmlNode): boolean {
  return (
    typeof node !== "string" &&
    EMPTY_WITHOUT_CONTENT.has(node.tag) &&
    node.children.every((child) => typeof child === "string" && child.trim() === "")
  );
}

function isBlock(node: HtmlNode): boolean {
  return typeof node !== "string" && BLOCK_TAGS.has(node.tag);
}

/** How a widget is to be written. */
export interface FallbackOptions {
  /** The language of the interface; English where it is none of ours. */
  language?: string | undefined;
  /** The level of the heading; 3 by default. */
  headingLevel?: 2 | 3 | 4 | 5 | 6 | "none" | undefined;
}

/** The whole content of a widget in a language, in an element that says which: what a server renders. */
export function serverTemplate<M extends SharedMessages, K extends ExcerptKind>(
  content: (context: RenderContext<M, K>) => Content,
  languages: Readonly<Record<Language, M>>,
  excerpt: Excerpt<K>,
  { language: wanted = "en", headingLevel }: FallbackOptions = {},
): TemplateResult {
  const language = phraseLanguage(wanted);
  const context: RenderContext<M, K> = {
    excerpt,
    language,
    messages: languages[language],
    dataLanguage: excerpt.about.language,
    headingLevel: headingLevel?.toString(),
  };
  return rootTemplate(content(context), language);
}
