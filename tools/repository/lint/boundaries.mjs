import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ type: string, value?: unknown, quasis?: { value: { cooked: string } }[] }} Base
 * @typedef {Base & { source?: Node | null, callee?: { name?: string }, arguments?: Node[] }} Node
 * @typedef {{ node: unknown, message: string }} Problem
 * @typedef {{ filename: string, report: (problem: Problem) => void }} Context
 */

const top = fileURLToPath(new URL("../../..", import.meta.url));

/** Folders whose folders are packages. */
const WORKSPACES = new Set(["packages", "apps", "tools"]);

/**
 * Whether a path from a file leads into another package than its own, or into the folder that holds them all.
 * @param {string} filename
 * @param {string} specifier
 */
function leavesPackage(filename, specifier) {
  if (!/^\.\.?\//.test(specifier)) return false;
  const [kind = "", name] = relative(top, resolve(dirname(filename), specifier)).split(sep);
  if (!WORKSPACES.has(kind)) return false;
  return name === undefined || join(top, kind, name) !== packageOf(filename);
}

/**
 * The nearest folder with a package.json.
 * @param {string} path
 * @returns {string}
 */
function packageOf(path) {
  const folder = dirname(path);
  return folder === path || existsSync(join(folder, "package.json")) ? folder : packageOf(folder);
}

/**
 * What a string says, or the beginning of a template.
 * @param {Node | null | undefined} node
 */
function textOf(node) {
  const text = node?.type === "TemplateLiteral" ? node.quasis?.[0]?.value.cooked : node?.value;
  return typeof text === "string" ? text : "";
}

/** No file reaches into another package by a path: what it uses it names as a dependency, and turbo sees. */
export const stayInPackage = {
  /** @param {Context} context */
  create: (context) => {
    const ask = (/** @type {Node} */ node, /** @type {Node | null | undefined} */ source) => {
      const specifier = textOf(source);
      if (leavesPackage(context.filename, specifier))
        context.report({
          node,
          message: `${specifier} leaves this package. Depend on the other one, and name what it exports.`,
        });
    };
    const declaration = (/** @type {Node} */ node) => ask(node, node.source);
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: declaration,
      /** @param {Node} node */
      NewExpression: (node) => {
        if (node.callee?.name === "URL") ask(node, node.arguments?.[0]);
      },
    };
  },
};
