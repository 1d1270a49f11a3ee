import {
  escapeHtml,
  fallbackTree,
  type HtmlElement,
  type HtmlNode,
} from "@redlines/element/fallback-html.js";
import { type Excerpt, phraseLanguage } from "@redlines/model";
import { articleLink } from "./record-link.js";
import { contentOf } from "./render.js";
import { widgetFor, type WidgetOptions } from "./widgets.js";

type HeadingRole = "heading2" | "heading3" | "heading4" | "heading5" | "heading6";

/**
 * A text component of Apple News Format 1.7 or later.
 * @see https://developer.apple.com/documentation/applenewsformat/text
 */
export interface AppleNewsComponent {
  readonly role: "quote" | "pullquote" | "body" | HeadingRole;
  readonly format: "html";
  readonly text: string;
}

/**
 * The tags of HTML in Apple News Format that stand within a line, and those that the fallback HTML needs for
 * blocks.
 */
const INLINE_TAGS = new Set(["b", "strong", "em", "a"]);
const BLOCK_TAGS = new Set(["p", "ul", "ol", "li"]);

/** What becomes a paragraph of the body, or several; the format has no such tags. */
const SECTION_TAGS = new Set(["div", "figure", "figcaption", "dl", "dt", "dd"]);

export interface AppleNewsOptions extends WidgetOptions {
  /** Where the site lies: the last component is then a link to the record's page there. */
  readonly baseUrl?: string | undefined;
}

/** The components so far, and what of the body is not yet one of them. */
interface Draft {
  readonly components: AppleNewsComponent[];
  readonly quoteRole: "quote" | "pullquote";
  /** Whole blocks. */
  body: string;
  /** What stands between two blocks. */
  line: string;
}

/**
 * A widget as native components, for the `components` of an article: a quotation is a `quote`, or a
 * `pullquote` where it repeats the author's own words, its heading a heading, the rest `body`. The format
 * knows one language for each article and none for a component, so `language` says which the interface
 * speaks, and the words of another are marked by their own script and marks alone.
 * @throws {TypeError} when the excerpt is of a kind that has no widget
 */
export function appleNews(
  excerpt: Excerpt,
  { baseUrl, ...options }: AppleNewsOptions = {},
): { language: string; components: AppleNewsComponent[] } {
  const language = phraseLanguage(options.language ?? excerpt.about.language);
  const quoteRole = widgetFor(excerpt).isPullQuote?.(excerpt) ? "pullquote" : "quote";
  const draft: Draft = { components: [], quoteRole, body: "", line: "" };
  addNodes(fallbackTree(contentOf(excerpt, { ...options, language })), draft);
  endLine(draft);
  draft.body += articleLink(excerpt, { baseUrl, language });
  endBody(draft);
  return { language, components: draft.components };
}

function addNodes(nodes: readonly HtmlNode[], draft: Draft): void {
  for (const node of nodes) {
    if (typeof node === "string") draft.line += escapeHtml(node);
    else addElement(node, draft);
  }
}

function addElement(node: HtmlElement, draft: Draft): void {
  const { tag, children } = node;
  const role = roleOf(tag, draft);
  if (role) addComponent(role, inlineHtml(children), draft);
  else if (BLOCK_TAGS.has(tag)) addBlock(node, draft);
  else if (SECTION_TAGS.has(tag)) addSection(children, draft);
  else addInline(node, draft);
}

/** The role of an element that is a component of its own. */
function roleOf(tag: string, { quoteRole }: Draft): AppleNewsComponent["role"] | undefined {
  if (tag === "blockquote") return quoteRole;
  return /^h[2-6]$/.test(tag) ? (`heading${tag.slice(1)}` as HeadingRole) : undefined;
}

function addComponent(role: AppleNewsComponent["role"], text: string, draft: Draft): void {
  endBody(draft);
  if (text) draft.components.push({ role, format: "html", text });
}

function addBlock(node: HtmlElement, draft: Draft): void {
  endLine(draft);
  draft.body += reducedHtml([node], (tag) => INLINE_TAGS.has(tag) || BLOCK_TAGS.has(tag));
}

function addSection(children: readonly HtmlNode[], draft: Draft): void {
  endLine(draft);
  addNodes(children, draft);
  endLine(draft);
}

function addInline(node: HtmlElement, draft: Draft): void {
  const [start, end] = INLINE_TAGS.has(node.tag) ? tagsOf(node) : ["", ""];
  draft.line += start;
  addNodes(node.children, draft);
  draft.line += end;
}

/** What stands between two blocks is a paragraph. */
function endLine(draft: Draft): void {
  const text = draft.line.trim();
  if (text) draft.body += `<p>${text}</p>`;
  draft.line = "";
}

function endBody(draft: Draft): void {
  endLine(draft);
  const text = draft.body.trim();
  draft.body = "";
  if (text) draft.components.push({ role: "body", format: "html", text });
}

/** What fits in a line: the blocks in it are parted by a space. */
function inlineHtml(nodes: readonly HtmlNode[]): string {
  return reducedHtml(nodes, (tag) => INLINE_TAGS.has(tag))
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Only some tags, and of their attributes the address of a link; of all others what stands in them. */
function reducedHtml(nodes: readonly HtmlNode[], isKept: (tag: string) => boolean): string {
  const written = nodes.map((node) => {
    if (typeof node === "string") return escapeHtml(node);
    const inner = reducedHtml(node.children, isKept);
    const [start, end] = isKept(node.tag) ? tagsOf(node) : gapsOf(node);
    return start + inner + end;
  });
  return written.join("");
}

function tagsOf({ tag, attributes: { href } }: HtmlElement): [start: string, end: string] {
  const address = tag === "a" && href !== undefined ? ` href="${escapeHtml(href)}"` : "";
  return [`<${tag}${address}>`, `</${tag}>`];
}

function gapsOf({ tag }: HtmlElement): [start: string, end: string] {
  return BLOCK_TAGS.has(tag) || SECTION_TAGS.has(tag) ? [" ", " "] : ["", ""];
}
