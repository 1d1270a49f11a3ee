/**
 * The rules of this house that no published plugin has. CONTRIBUTING.md says why each exists.
 * @typedef {{ loc: unknown, value: string }} Comment
 * @typedef {{ report: (problem: { node?: unknown, loc?: unknown, message: string }) => void, sourceCode: { getAllComments: () => Comment[] } }} Context
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
          message: "No suppressions: mend the cause, or change the rule for everyone in .oxlintrc.json.",
        });
    },
  }),
};

/** The linter loads a plugin by its default export. */
export default {
  meta: { name: "repository" },
  rules: { "no-decorators": noDecorators, "no-suppressions": noSuppressions },
};
