import { globSync } from "node:fs";
import { BROWSERS } from "@redlines/browsers/list.mjs";
import { outcomeOf } from "./outcomes.mjs";
import { countGate, countTests, testsIn, testsInFiles, together } from "./tally.mjs";

/**
 * @typedef {object} Results
 * @property {import("./outcomes.mjs").Summary | undefined} summary of turbo
 * @property {ReadonlyMap<string, import("./tally.mjs").Report>} reports by the task that wrote each
 * @property {readonly string[]} browsers that are here
 */

/**
 * @param {import("./checks.mjs").Check} check
 * @param {Results} results
 * @returns {import("./tally.mjs").Count}
 */
export function countCheck({ task, suites = [], browser }, results) {
  if (task !== undefined) return countGate(outcomeOf(results.summary, task));
  const isSkipped = browser !== undefined && !results.browsers.includes(browser);
  const count = isSkipped ? skipped : ran;
  return together(suites.map((suite) => [suite.name, count(suite, results)]));
}

/** Long tests that run in pages: of every browser in one run. */
const LONG_IN_PAGE = /\.(behaviour|a11y)\.long\.test\.ts$/;

/**
 * @param {import("./checks.mjs").Suite} suite
 * @param {Results} results
 * @returns {import("./tally.mjs").Count}
 */
function ran({ task }, { summary, reports, browsers }) {
  const count = countTests(outcomeOf(summary, task), reports.get(task));
  const left = BROWSERS.length - browsers.length;
  return { ...count, skipped: count.skipped + left * testsInFiles(reports.get(task), LONG_IN_PAGE) };
}

/**
 * The tests of a suite whose browser is not here: as many as ran in pages of another, or else a guess, one
 * for each file.
 * @param {import("./checks.mjs").Suite} suite
 * @param {Results} results
 * @returns {import("./tally.mjs").Count}
 */
function skipped({ name, dir, kind }, { reports }) {
  const other = [...reports].find(([task]) => task.startsWith(`${name}#test:`) && !task.endsWith(`:${kind}`));
  const tests = other ? testsIn(other[1]) : globSync(`${dir}/src/**/*.{behaviour,a11y}.test.ts`).length;
  return { passed: 0, failed: 0, skipped: Math.max(1, tests), note: "" };
}
