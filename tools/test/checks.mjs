/**
 * @typedef {object} Check one line of the result
 * @property {string} title
 * @property {string} [task] the turbo task of a gate, which counts as one
 * @property {readonly string[]} [tests] of tests, which count one by one: the parts, each with a task and a report of its own
 * @property {import("@redlines/browsers/find.mjs").BrowserName} [browser] the browser that must be there, or the check is left out
 */

const widgets = ["quote", "card", "gauge", "embed"];

/** @type {readonly Check[]} */
const all = [
  { task: "build", title: "build, with the size budgets of the bundles" },
  { task: "//#check:format", title: "format" },
  { task: "//#check:lint", title: "lint" },
  { task: "//#check:types", title: "types of tests, apps and tools" },
  { task: "//#check:unused", title: "nothing unused" },
  { task: "//#check:packages", title: "what is published" },
  { task: "//#check:size", title: "size budgets" },
  {
    tests: ["model", "data", "widgets", "embed", "tools", "house"].map((part) => `node-${part}`),
    title: "tests in Node",
  },
  { tests: widgets.map((part) => `chromium-${part}`), title: "tests in Chromium" },
  { tests: widgets.map((part) => `firefox-${part}`), title: "tests in Firefox", browser: "firefox" },
  { tests: ["stories"], title: "stories" },
  { tests: ["pages-newsroom", "pages-storybook", "pages-bench"], title: "built pages" },
  { tests: ["examples"], title: "examples in five frameworks" },
];

/**
 * The checks for a machine. A missing Firefox leaves its tests out; Chromium is never missing here.
 * @param {readonly string[]} browsers
 * @returns {readonly Check[]}
 */
export function checksFor(browsers) {
  return all.filter(({ browser }) => !browser || browsers.includes(browser));
}

/**
 * The turbo tasks of a check.
 * @param {Check} check
 * @returns {readonly string[]}
 */
export function tasksOf({ task, tests = [] }) {
  return [...(task === undefined ? [] : [task]), ...tests.map(taskOf)];
}

/**
 * The turbo task of a part of the tests.
 * @param {string} part
 */
export function taskOf(part) {
  return `//#test:${part}`;
}

/**
 * Where vitest writes how the tests of a part went.
 * @param {string} part
 */
export function reportOf(part) {
  return `reports/${part}.json`;
}
