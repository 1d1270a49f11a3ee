import { fallbackTree, type HtmlElement, type HtmlNode } from "@redlines/element/fallback-html.js";
import { type Excerpt, phraseLanguage } from "@redlines/model";
import { contentOf } from "../render.js";

/** How long an alternative text may be in the tags of a card: what X takes, in characters. */
const LONGEST = 420;

const BLOCKS = new Set("p div li h2 h3 h4 h5 h6 dt dd tr blockquote figcaption".split(" "));

/** What parts words within a line. */
const PARTING = new Set([...BLOCKS, "br", "td", "th"]);

/**
 * What an image of a widget says, as text for those who do not see it: every word that is not folded, the
 * hedges and whose word it is among them, in the one language of the widget.
 */
export function imageAlt(excerpt: Excerpt, language: string): string {
  return joined(blocksOf(excerpt, language));
}

/**
 * The same, as long as a card takes it: whole lines from the first on, with their hedges, and always the
 * last, which says whose word it is. Nothing is cut within a line.
 */
export function shortAlt(excerpt: Excerpt, language: string): string {
  const blocks = blocksOf(excerpt, language);
  const [last = "", ...others] = blocks.toReversed();
  const lines = others.toReversed();
  const fits = (count: number): boolean => joined([...lines.slice(0, count), last]).length <= LONGEST;
  const count = [...lines.keys(), lines.length].findLast(fits) ?? 0;
  return joined([...lines.slice(0, count), last]);
}

/** Each line ends as a sentence does, for a voice to pause there. */
function joined(blocks: readonly string[]): string {
  return blocks.map((block) => (/[\p{P}]$/u.test(block) ? block : `${block}.`)).join(" ");
}

function blocksOf(excerpt: Excerpt, language: string): string[] {
  const content = contentOf(excerpt, { language: phraseLanguage(language), headingLevel: 2 });
  const blocks = [""];
  addNodes(fallbackTree(content, "kept"), blocks, false);
  return blocks.map((block) => block.replaceAll(/\s+/g, " ").trim()).filter((block) => block !== "");
}

function addNodes(nodes: readonly HtmlNode[], blocks: string[], isInItem: boolean): void {
  for (const node of nodes) {
    if (typeof node === "string") blocks.push((blocks.pop() ?? "") + node);
    else addElement(node, blocks, isInItem);
  }
}

/** What is folded is not in the image; of a fold in a list its line is. */
function addElement({ tag, children }: HtmlElement, blocks: string[], isInItem: boolean): void {
  if (tag === "details" && !isInItem) return;
  const isLine = BLOCKS.has(tag) && !isInItem;
  if (isLine) blocks.push("");
  else if (PARTING.has(tag)) blocks.push(`${blocks.pop() ?? ""} `);
  addNodes(tag === "details" ? children.filter(isSummary) : children, blocks, isInItem || tag === "li");
  if (isLine) blocks.push("");
}

function isSummary(node: HtmlNode): boolean {
  return typeof node !== "string" && node.tag === "summary";
}
