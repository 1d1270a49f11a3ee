/**
 * @typedef {object} Check one line of the result
 * @property {string} task the turbo task
 * @property {string} title
 * @property {string} [report] where vitest writes how its tests went; a check without one is a gate, and counts as one
 * @property {import("../browsers/find.mjs").BrowserName} [browser] the browser that must be there, or the check is left out
 */

/** @type {readonly Check[]} */
const all = [
  { task: "build", title: "build, with the size budgets of the bundles" },
  { task: "//#check:format", title: "format" },
  { task: "//#check:lint", title: "lint" },
  { task: "//#check:types", title: "types of tests, apps and tools" },
  { task: "//#check:unused", title: "nothing unused" },
  { task: "//#check:packages", title: "what is published" },
  { task: "//#check:size", title: "size budgets" },
  { task: "//#test:node", title: "tests in Node", report: "reports/node.json" },
  { task: "//#test:chromium", title: "tests in Chromium", report: "reports/chromium.json" },
  { task: "//#test:firefox", title: "tests in Firefox", report: "reports/firefox.json", browser: "firefox" },
  { task: "//#test:stories", title: "stories", report: "reports/stories.json" },
  { task: "//#test:pages", title: "built pages", report: "reports/pages.json" },
  { task: "//#test:examples", title: "examples in five frameworks", report: "reports/examples.json" },
];

/**
 * The checks for a machine. A missing Firefox leaves its tests out; Chromium is never missing here.
 * @param {readonly string[]} browsers
 * @returns {readonly Check[]}
 */
export function checksFor(browsers) {
  return all.filter(({ browser }) => !browser || browsers.includes(browser));
}
