/** A table for a place that knows none: what a cell stands under is said in it. */
import type { HtmlElement, HtmlNode } from "./html-tree.js";

/** Between the head of a column and what stands in a cell of it. */
const DASH = " – ";

/** A table as a list: an item for each row, and in it one for each cell, which says its column. */
export function spreadTable(table: HtmlElement): HtmlElement {
  const [head, ...rows] = elementsIn(table, "tr");
  const columns = head ? cellsOf(head) : [];
  return listOf(rows.map((row) => itemOf(row, columns)));
}

function itemOf(row: HtmlElement, columns: readonly HtmlElement[]): HtmlElement {
  const [first, ...cells] = cellsOf(row);
  const told = cells.map((cell, index) =>
    element("li", [...(columns[index + 1]?.children ?? []), DASH, ...cell.children]),
  );
  return element("li", [...(first?.children ?? []), ...(told.length > 0 ? [listOf(told)] : [])]);
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return [...elementsIn(row, "th", "td")];
}

function listOf(items: HtmlElement[]): HtmlElement {
  return element("ul", items);
}

function element(tag: string, children: HtmlNode[]): HtmlElement {
  return { tag, attributes: {}, children };
}

/** The elements below one with these tags, in order; none within another of them. */
function elementsIn({ children }: HtmlElement, ...tags: readonly string[]): HtmlElement[] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    return tags.includes(child.tag) ? [child] : elementsIn(child, ...tags);
  });
}
