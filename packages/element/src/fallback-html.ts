/** `@redlines/element/fallback-html.js`: the fallback HTML, from the same templates as everything else. */
import { type Excerpt, type ExcerptKind, type Language, LANGUAGES, primaryTag } from "@redlines/model";
import { assertJson } from "./drawable.js";
import {
  collapsed,
  isBlock,
  isBlockTag,
  isElement,
  joinedTexts,
  parted,
  withoutSpaces,
} from "./fallback-spaces.js";
import { spreadTable } from "./fallback-table.js";
import { type HtmlElement, type HtmlNode, htmlTree, VOID_TAGS } from "./html-tree.js";
import { retractedFirst } from "./statement.template.js";
import { type Content, type RenderContext, rootTemplate } from "./templates.js";
import type { SharedMessages } from "./messages/types.js";
import type { TemplateResult } from "lit/html.js";

export type { HtmlElement, HtmlNode } from "./html-tree.js";

/** What CMSs that sanitise HTML leave in place. */
const KEPT_TAGS = new Set(
  (
    "a b bdi blockquote br cite data dd details div dl dt em figcaption figure h2 h3 h4 h5 h6 li " +
    "ol p q span strong summary table tbody td th thead time tr ul"
  ).split(" "),
);
const KEPT_ATTRIBUTES = new Set(["cite", "datetime", "dir", "href", "lang", "scope", "value"]);

/** Of a fold that stands open. */
const OPENED_TAGS: Readonly<Record<string, string>> = { details: "div", summary: "p" };

/** Elements that say nothing where they hold nothing. */
const EMPTY_WITHOUT_CONTENT = new Set(["div", "span"]);

/**
 * What becomes of the folds of a widget: they stay, or stand open where a place knows none. Where they stand
 * open, a table is a list, for such a place knows no table either.
 */
export type Folds = "kept" | "open";

/**
 * Writes a template as HTML that needs neither script nor style: the same words in the same order,
 * with only the tags and attributes that a CMS keeps which sanitises HTML.
 */
export function templateToHtml(content: Content, folds: Folds = "kept"): string {
  return wordsToHtml(fallbackTree(content, folds));
}

/** The same as a tree, for what is no HTML page. */
export function fallbackTree(content: Content, folds: Folds = "open"): HtmlNode[] {
  return treeToFallback(htmlTree(content), folds);
}

function treeToFallback(tree: readonly HtmlNode[], folds: Folds): HtmlNode[] {
  const kept = tree.flatMap(keptNodes);
  return withoutGaps(folds === "kept" ? kept : kept.map(opened), true);
}

function opened(node: HtmlNode): HtmlNode {
  if (typeof node === "string") return node;
  const { tag, children } = node.tag === "table" ? spreadTable(node) : node;
  return { ...node, tag: OPENED_TAGS[tag] ?? tag, children: children.map(opened) };
}

/**
 * Writes a template as the children of a widget whose shadow root has a slot for each fold: what is folded
 * stands in the page once, and is neither drawn nor sent twice.
 */
export function slottedHtml(content: Content): string {
  const folds: HtmlElement[] = [];
  const [root, ...others] = htmlTree(content).map((node) => withoutFolds(node, folds));
  const { lang = "", dir = "" } = typeof root === "object" ? root.attributes : {};
  const words = wordsToHtml(treeToFallback([root ?? "", ...others], "kept"));
  const slotted = folds.map(({ attributes: { part = "" }, children }) => {
    const html = wordsToHtml(treeToFallback(children.flatMap(foldContent), "kept"));
    return ` <div slot="${part}" lang="${lang}" dir="${dir}">${html}</div>`;
  });
  return words + slotted.join("");
}

/**
 * Words stay apart where somebody drops the tags: it is not only the tags of blocks that part them, but
 * spaces.
 */
function wordsToHtml(nodes: readonly HtmlNode[]): string {
  return nodesToHtml(parted(nodes)).trim();
}

/** Takes the folds out of a tree, in their order. */
function withoutFolds(node: HtmlNode, folds: HtmlElement[]): HtmlNode {
  if (typeof node === "string") return node;
  const children: HtmlNode[] = [];
  for (const child of node.children)
    if (isElement(child, "details")) folds.push(child);
    else children.push(withoutFolds(child, folds));
  return { ...node, children };
}

/** What a fold holds: neither its summary nor the box around the rest, in which the slot stands. */
function foldContent(child: HtmlNode): readonly HtmlNode[] {
  if (typeof child === "string") return [child];
  if (child.tag === "summary") return [];
  return child.tag === "div" ? child.children : [child];
}

/**
 * Writes a template whole, with its classes, roles and parts: what a server puts into a shadow root. What
 * only a script can use goes: listeners and properties.
 */
export function shadowHtml(content: Content): string {
  return nodesToHtml(withoutScript(htmlTree(content))).replaceAll(/[ \t\r\n\f]+/g, " ");
}

function withoutScript(nodes: readonly HtmlNode[]): HtmlNode[] {
  return nodes.map((node) => {
    if (typeof node === "string") return node;
    const attributes = Object.entries(node.attributes).filter(([name]) => !/^[@.]/.test(name));
    const children = withoutSpaces(joinedTexts(withoutScript(node.children)), isBlock(node));
    return { ...node, attributes: Object.fromEntries(attributes), children };
  });
}

export function nodesToHtml(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? escapeHtml(node) : elementToHtml(node))).join("");
}

function elementToHtml({ tag, attributes, children }: HtmlElement): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${tag}${written.join("")}`;
  // As XML has it, which a browser reads as well.
  return VOID_TAGS.has(tag) ? `${start}/>` : `${start}>${nodesToHtml(children)}</${tag}>`;
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
  // Initials and the like: a picture in letters, of which nobody is told.
  if (node.attributes["aria-hidden"] === "true") return isSeparator(node) ? node.children : [];
  const children = node.children.flatMap(keptNodes);
  const level = headingLevelOf(node);
  if (level) return [element(`h${level}`, {}, children)];
  const attributes = keptAttributes(node);
  return isKept(node, attributes) ? [element(node.tag, attributes, children)] : children;
}

/** A dot between two pieces is one for whoever reads, though nobody has to hear it. */
function isSeparator({ children: [text, ...others] }: HtmlElement): boolean {
  return text === "· " && others.length === 0;
}

/** A span says something by its attributes alone: a language, a direction. */
function isKept({ tag }: HtmlElement, attributes: HtmlElement["attributes"]): boolean {
  return KEPT_TAGS.has(tag) && (tag !== "span" || Object.keys(attributes).length > 0);
}

/** In a widget a heading is a paragraph with that role, whose level its host says. */
function headingLevelOf({ attributes }: HtmlElement): string | undefined {
  return attributes["role"] === "heading" ? attributes["aria-level"] : undefined;
}

function element(tag: string, attributes: HtmlElement["attributes"], children: HtmlNode[]): HtmlElement {
  return { tag, attributes, children: withoutGaps(children, isBlockTag(tag)) };
}

function keptAttributes({ attributes }: HtmlElement): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name, value]) => KEPT_ATTRIBUTES.has(name) && value)
      .map(([name, value]) => [name, collapsed(value)]),
  );
}

/** Without elements that are empty, and without white space that nobody sees. */
function withoutGaps(children: readonly HtmlNode[], isInBlock: boolean): HtmlNode[] {
  return withoutSpaces(joinedTexts(children.filter((node) => !isEmpty(node))), isInBlock);
}

function isEmpty(node: HtmlNode): boolean {
  return (
    typeof node !== "string" &&
    EMPTY_WITHOUT_CONTENT.has(node.tag) &&
    node.children.every((child) => typeof child === "string" && child.trim() === "")
  );
}

/** The level of the heading, or none; `auto` fits it to the headings above, as soon as the script runs. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | "none" | "auto";

/** How a widget is to be written. */
export interface FallbackOptions {
  /** The language of the page around. Where the record is in another one, one line says so. */
  language?: string | undefined;
  /** 3 by default. What `auto` comes to is known in a page alone: here it is 3, too. */
  headingLevel?: HeadingLevel | undefined;
}

/** What a server says besides that renders a shadow root. */
export interface ServerOptions extends FallbackOptions {
  /** Whether what is folded is the page's own words, shown through a slot: it does not stand twice. */
  isSlotted?: boolean | undefined;
  /** Whether it stands in a list that says for all of them on what they rest, and in which language. */
  isInDeck?: boolean | undefined;
}

/**
 * The whole content of a widget in the one language that it speaks, in an element that says which: what a
 * server renders.
 */
export function serverTemplate<M extends SharedMessages, K extends ExcerptKind>(
  content: (context: RenderContext<M, K>) => Content,
  languages: Readonly<Record<Language, M>>,
  excerpt: Excerpt<K>,
  { language: page, headingLevel, isSlotted, isInDeck }: ServerOptions = {},
): TemplateResult {
  assertJson(excerpt);
  const dataLanguage = excerpt.about.language;
  const pageLanguage = ourLanguage(page);
  const language = ourLanguage(dataLanguage) ?? pageLanguage ?? "en";
  const context: RenderContext<M, K> = {
    excerpt,
    language,
    messages: languages[language],
    dataLanguage,
    pageLanguage: pageLanguage === language ? undefined : pageLanguage,
    headingLevel: headingLevel?.toString(),
    isSlotted,
  };
  return rootTemplate([retractedFirst(context), content(context)], isInDeck ? { language } : context);
}

function ourLanguage(tag: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => tag !== undefined && language === primaryTag(tag));
}
