/** Where white space stands in a tree of HTML, and where words would meet without it. */
import type { HtmlElement, HtmlNode } from "./html-tree.js";
import { joinTexts } from "./join-texts.js";

/** White space beside their tags is not seen, so each may be parted from its neighbours by a space. */
const BLOCK_TAGS = new Set(
  (
    "article blockquote dd details div dl dt figcaption figure h2 h3 h4 h5 h6 header li ol p section " +
    "summary table tbody td th thead tr ul"
  ).split(" "),
);

/** A tree in which words stay apart by more than the tags of blocks. */
export function parted(nodes: readonly HtmlNode[]): HtmlNode[] {
  const all: HtmlNode[] = [];
  for (const node of nodes) {
    const own = typeof node === "string" ? node : { ...node, children: parted(node.children) };
    const before = all.pop();
    if (before === undefined) all.push(own);
    else all.push(...(meet(before, own) ? apart(before, own) : [before, own]));
  }
  return all;
}

/** Each text is a node of the page: the space goes into one that is there, where it can. */
function apart(before: HtmlNode, after: HtmlNode): readonly HtmlNode[] {
  const ended = spaced(before, "end");
  if (ended !== undefined) return [ended, after];
  const begun = spaced(after, "start");
  return begun === undefined ? [before, " ", after] : [before, begun];
}

/** With a space in the first or last text of a block; nothing where it begins or ends with something else. */
function spaced(node: HtmlNode, at: "start" | "end"): HtmlNode | undefined {
  if (typeof node === "string") return at === "start" ? ` ${node}` : `${node} `;
  const index = at === "start" ? 0 : node.children.length - 1;
  const child = node.children[index];
  const inner = child === undefined || !isBlock(node) ? undefined : spaced(child, at);
  return inner === undefined ? undefined : { ...node, children: node.children.with(index, inner) };
}

/** Whether nothing but the tag of a block, or a line's end, stands between the words of two neighbours. */
function meet(before: HtmlNode, after: HtmlNode): boolean {
  if (!endsLine(before) && !endsLine(after)) return false;
  const isParted =
    (typeof before === "string" && before.endsWith(" ")) ||
    (typeof after === "string" && after.startsWith(" "));
  return !isParted;
}

function endsLine(node: HtmlNode): boolean {
  return isBlock(node) || isElement(node, "br");
}

/** Without white space that stands alone before the tag of a block. */
export function withoutSpaces(nodes: readonly HtmlNode[], isInBlock: boolean): HtmlNode[] {
  return nodes.filter((node, index) => {
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    const standsAlone = node === " " && typeof before !== "string";
    return !(standsAlone && (after === undefined ? isInBlock : isBlock(after)));
  });
}

/** Texts beside each other as one, in which runs of white space are one space. */
export function joinedTexts(nodes: readonly HtmlNode[]): HtmlNode[] {
  return joinTexts(nodes)
    .map((node) => (typeof node === "string" ? collapsed(node) : node))
    .filter((node) => node !== "");
}

export function collapsed(text: string): string {
  return text.replaceAll(/[ \t\r\n\f]+/g, " ");
}

export function isBlock(node: HtmlNode): boolean {
  return typeof node !== "string" && isBlockTag(node.tag);
}

export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag);
}

export function isElement(node: HtmlNode, tag: string): node is HtmlElement {
  return typeof node !== "string" && node.tag === tag;
}
