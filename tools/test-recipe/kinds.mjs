import { BROWSERS } from "@redlines/browsers/list.mjs";

/** The kinds of tests: in Node, in a page of each browser, and those that take long and seldom tell. */
export const KINDS = ["node", ...BROWSERS, "long"];

/**
 * The script of a package that runs a kind of its tests.
 * @param {string} kind
 */
export function scriptOf(kind) {
  return kind === "node" ? "test" : `test:${kind}`;
}
