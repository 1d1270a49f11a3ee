import { globSync } from "node:fs";
import { outcomeOf } from "./outcomes.mjs";
import { countGate, countTests, testsIn, together } from "./tally.mjs";

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
export function countCheck({ task, suites = [], browser }, { summary, reports, browsers }) {
  if (task !== undefined) return countGate(outcomeOf(summary, task));
  const isSkipped = browser !== undefined && !browsers.includes(browser);
  return together(
    suites.map((suite) => [
      suite.name,
      isSkipped
        ? skipped(suite, reports)
        : countTests(outcomeOf(summary, suite.task), reports.get(suite.task)),
    ]),
  );
}

/**
 * The tests of a suite whose browser is not here: as many as ran in pages of another, or else a guess, one
 * for each file.
 * @param {import("./checks.mjs").Suite} suite
 * @param {ReadonlyMap<string, import("./tally.mjs").Report>} reports
 * @returns {import("./tally.mjs").Count}
 */
function skipped({ name, dir, kind }, reports) {
  const other = [...reports].find(([task]) => task.startsWith(`${name}#test:`) && !task.endsWith(`:${kind}`));
  const tests = other ? testsIn(other[1]) : globSync(`${dir}/src/**/*.{behaviour,a11y}.test.ts`).length;
  return { passed: 0, failed: 0, skipped: Math.max(1, tests), note: "" };
}
