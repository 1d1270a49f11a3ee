/**
 * The tests in parts: turbo runs a part again only when something that it reaches has changed, so a part holds tests that
 * reach about the same. What each one reaches stands in turbo.json, and `reach.test.ts` finds what is missing there.
 *
 * @typedef {object} Part
 * @property {string} project of vitest.config.ts
 * @property {readonly string[]} files patterns of test files, from the top
 * @property {readonly string[]} [without] those of another part
 */

/** What the command does with the widgets: the only tests of it that reach them. */
const cliWithEmbed = [
  "packages/cli/src/commands/{render,site}.test.ts",
  "packages/cli/src/{french-dataset,readme}.test.ts",
];

/** What looks at the whole repository. */
const house = [
  "tools/{docs,framework-types}/*.test.ts",
  "tools/build-recipe/sizes.test.ts",
  "tools/check/data-version.test.ts",
  "tools/test/reach.test.ts",
];

const inPage = "*.{behaviour,a11y}.test.ts";

/**
 * @param {string} browser
 * @returns {Record<string, Part>}
 */
const inBrowser = (browser) => ({
  [`${browser}-quote`]: { project: browser, files: [`packages/{element,quote-block}/src/**/${inPage}`] },
  [`${browser}-card`]: { project: browser, files: [`packages/actor-card/src/**/${inPage}`] },
  [`${browser}-gauge`]: { project: browser, files: [`packages/redline-gauge/src/**/${inPage}`] },
  [`${browser}-embed`]: { project: browser, files: [`packages/embed/src/**/${inPage}`] },
});

/** @type {Readonly<Record<string, Part>>} */
export const parts = {
  "node-model": { project: "node", files: ["packages/model/src/**/*.test.ts"] },
  "node-data": {
    project: "node",
    files: ["packages/{cli,core}/{src,test}/**/*.test.ts"],
    without: cliWithEmbed,
  },
  "node-widgets": {
    project: "node",
    files: ["packages/{element,actor-card,quote-block,redline-gauge}/src/**/*.test.ts"],
    without: [`**/${inPage}`],
  },
  "node-embed": {
    project: "node",
    files: ["packages/embed/src/**/*.test.ts", ...cliWithEmbed],
    without: [`**/${inPage}`],
  },
  "node-tools": { project: "node", files: ["tools/**/*.test.ts"], without: ["**/node_modules/**", ...house] },
  "node-house": { project: "node", files: house },
  ...inBrowser("chromium"),
  ...inBrowser("firefox"),
  "pages-newsroom": { project: "pages", files: ["apps/newsroom/test/**/*.test.ts"] },
  "pages-storybook": { project: "pages", files: ["apps/storybook/test/**/*.test.ts"] },
  "pages-bench": { project: "pages", files: ["apps/bench/test/**/*.test.ts"] },
  examples: { project: "examples", files: ["examples/test/**/*.test.ts"] },
};
