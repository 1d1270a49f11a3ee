import { BROWSERS } from "@redlines/browsers/list.mjs";

/**
 * @typedef {{ type: string, value?: unknown, parent?: Node, source?: Node, importKind?: string }} Base
 * @typedef {Base & { specifiers?: { importKind?: string }[] }} Node
 * @typedef {{ filename: string, report: (problem: { node: unknown, message: string }) => void }} Context
 */

const ADVICE =
  "Take the browser from @redlines/browsers, which knows which are here and counts what is skipped.";

/** Every browser that Playwright can start, ours or not. */
const NAMES = new Set([...BROWSERS, "webkit"]);

/** What starts a browser. */
const LAUNCHERS = new Set(["playwright", "playwright-core", "@vitest/browser-playwright", "puppeteer"]);

/** Playwright is started by one module alone. */
export const noOwnLaunch = {
  /** @param {Context} context */
  create: (context) => ({
    /** @param {Node} node */
    ImportDeclaration: (node) => {
      const names = (node.specifiers ?? []).filter(({ importKind }) => importKind !== "type");
      if (LAUNCHERS.has(String(node.source?.value)) && node.importKind !== "type" && names.length > 0)
        context.report({ node, message: ADVICE });
    },
    /** @param {Node} node */
    ImportExpression: (node) => {
      if (LAUNCHERS.has(String(node.source?.value))) context.report({ node, message: ADVICE });
    },
  }),
};

/** A test may ask in which browser it runs, and says by no name in which it shall. */
export const noNamedBrowser = {
  /** @param {Context} context */
  create: (context) => ({
    /** @param {Node} node */
    Literal: (node) => {
      if (NAMES.has(String(node.value)) && node.parent?.type !== "BinaryExpression")
        context.report({ node, message: ADVICE });
    },
  }),
};
