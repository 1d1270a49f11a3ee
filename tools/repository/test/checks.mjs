import { facts } from "@redlines/browsers/list.mjs";
import { KINDS, scriptOf } from "@redlines/test-recipe/kinds.mjs";

/**
 * @typedef {object} Suite the tests of one kind in one package
 * @property {string} name the package's
 * @property {string} dir the package's folder
 * @property {string} task the turbo task that runs them
 * @property {string} report where vitest writes how they went
 * @property {string} kind
 *
 * @typedef {object} Check one line of the result
 * @property {string} title
 * @property {string} [task] the turbo task of a gate, which counts as one
 * @property {readonly Suite[]} [suites] tests, which count one by one
 * @property {import("@redlines/browsers/list.mjs").BrowserName} [browser] where its tests run, if they run in
 *   pages of one
 */

/** @type {readonly Check[]} */
const gates = [
  { task: "build", title: "build, with the size budgets of the bundles" },
  { task: "//#check:format", title: "format" },
  { task: "//#check:lint", title: "lint" },
  { task: "//#check:types", title: "types of tests, apps and tools" },
  { task: "//#check:unused", title: "nothing unused" },
  { task: "//#check:packages", title: "what is published" },
  { task: "//#check:size", title: "size budgets" },
];

/**
 * What `npm test` checks, or `npm run test:long`: each package says by its scripts which tests it has.
 * @param {readonly import("./workspace.mjs").WorkspacePackage[]} packages
 * @param {boolean} long
 * @returns {readonly Check[]}
 */
export function checksFor(packages, long) {
  const kinds = KINDS.filter((kind) => (kind === "long") === long);
  return [...(long ? [] : gates), ...kinds.map((kind) => checkOf(kind, packages))];
}

/**
 * @param {string} kind
 * @param {readonly import("./workspace.mjs").WorkspacePackage[]} packages
 * @returns {Check}
 */
function checkOf(kind, packages) {
  const browser = Object.entries(facts).find(([name]) => name === kind);
  const suites = packages
    .filter(({ scripts }) => scripts.includes(scriptOf(kind)))
    .map(({ name, dir }) => suiteOf(kind, name, dir));
  if (!browser) return { title: kind === "long" ? "long tests" : "tests in Node", suites };
  const [name, { title }] = browser;
  return {
    title: `tests in pages in ${title}`,
    suites,
    browser: /** @type {import("@redlines/browsers/list.mjs").BrowserName} */ (name),
  };
}

/**
 * @param {string} kind
 * @param {string} name
 * @param {string} dir
 * @returns {Suite}
 */
function suiteOf(kind, name, dir) {
  return { name, dir, kind, task: `${name}#${scriptOf(kind)}`, report: `${dir}/reports/${kind}.json` };
}

/**
 * The turbo tasks of a check, where these browsers are. What would run in another is left out: it is skipped.
 * @param {Check} check
 * @param {readonly string[]} browsers
 * @returns {readonly string[]}
 */
export function tasksOf({ task, suites = [], browser }, browsers) {
  const isSkipped = browser !== undefined && !browsers.includes(browser);
  return [...(task === undefined ? [] : [task]), ...(isSkipped ? [] : suites.map((suite) => suite.task))];
}
