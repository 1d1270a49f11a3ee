import { stayInPackage } from "./boundaries.mjs";
import { noNamedBrowser, noOwnLaunch } from "./browsers.mjs";
import { columns, isTooLong, LINE_LENGTH } from "./line-length.mjs";

/**
 * This repository's own lint rules, which no published plugin has. CONTRIBUTING.md says why each exists.
 * @typedef {{ loc: unknown, value: string }} Comment
 * @typedef {{ getAllComments: () => Comment[], lines: string[] }} SourceCode
 * @typedef {{ node?: unknown, loc?: unknown, message: string }} Problem
 * @typedef {{ report: (problem: Problem) => void, sourceCode: SourceCode }} Context
 */

const suppressions = /^\s*(?:eslint|oxlint)-disable|^\s*@ts-(?:ignore|nocheck|expect-error)/;

const noDecorators = {
  /** @param {Context} context */
  create: (context) => ({
    /** @param {unknown} node */
    Decorator: (node) =>
      context.report({
        node,
        message: "No decorators: they cost bytes in every bundle. Use `static properties` with `declare`.",
      }),
  }),
};

const noSuppressions = {
  /** @param {Context} context */
  create: (context) => ({
    Program() {
      const found = context.sourceCode.getAllComments().filter(({ value }) => suppressions.test(value));
      for (const { loc } of found)
        context.report({
          loc,
          message: "No suppressions: fix the cause, or change the rule for everyone in .oxlintrc.json.",
        });
    },
  }),
};

const lineLength = {
  /** @param {Context} context */
  create: (context) => ({
    Program() {
      for (const [index, line] of context.sourceCode.lines.entries())
        if (isTooLong(line))
          context.report({
            loc: { line: index + 1, column: LINE_LENGTH },
            message: `This line has ${columns(line)} columns, and may have ${LINE_LENGTH}: break it.`,
          });
    },
  }),
};

/** The linter loads a plugin by its default export. */
export default {
  meta: { name: "repository" },
  rules: {
    "line-length": lineLength,
    "no-decorators": noDecorators,
    "no-named-browser": noNamedBrowser,
    "no-own-launch": noOwnLaunch,
    "no-suppressions": noSuppressions,
    "stay-in-package": stayInPackage,
  },
};
