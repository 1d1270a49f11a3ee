import { dataset } from "@redlines/core";
import { excerpt, excerptIds, type ExcerptKind } from "@redlines/model";
import { afterEach, expect, test } from "vitest";
import { type RenderOptions, renderWidget } from "./render.js";

afterEach(() => document.body.replaceChildren());

/**
 * The most nodes that a static widget of any record of the article may have, words and shadow root together:
 * elements and texts.
 */
const MOST: readonly { kind: ExcerptKind; told: RenderOptions; most: number }[] = [
  { kind: "actor", told: { form: "compact" }, most: 90 },
  { kind: "quote", told: {}, most: 130 },
  { kind: "redline", told: {}, most: 450 },
  // A dot between two pieces is an element of its own, which is not read out.
  { kind: "actor", told: {}, most: 405 },
  { kind: "figure", told: {}, most: 280 },
];

/** Below a node, that itself left out; of a style sheet the element alone. */
function nodesIn(place: Node): number {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) if (walker.currentNode.parentNode?.nodeName !== "STYLE") count++;
  return count;
}

test.each(MOST)("a static $kind $told has at most $most nodes", ({ kind, told, most }) => {
  const ids = excerptIds(dataset, kind);
  const many = ids.flatMap((id) => {
    document.body.setHTMLUnsafe(renderWidget(excerpt(dataset, kind, id), { ...told, as: "static" }));
    const widget = document.body.firstElementChild;
    const count = nodesIn(document.body) + nodesIn(widget?.shadowRoot ?? document.body);
    return count <= most ? [] : [`${id}: ${count}`];
  });
  expect(ids.length).toBeGreaterThan(0);
  expect(many).toEqual([]);
});
