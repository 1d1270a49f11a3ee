import { readFile } from "node:fs/promises";

/** @typedef {import("./tally.mjs").Report & import("./failures.mjs").DetailedReport} Written */

/**
 * What vitest wrote of the tests, by the turbo task that ran them; of those that wrote nothing there is
 * nothing.
 * @param {readonly import("./checks.mjs").Suite[]} suites
 * @returns {Promise<ReadonlyMap<string, Written>>}
 */
export async function readReports(suites) {
  const reports = new Map();
  for (const { task, report } of suites) {
    const read = await readReport(report);
    if (read !== undefined) reports.set(task, read);
  }
  return reports;
}

/** @param {string} path */
async function readReport(path) {
  return readFile(path, "utf8").then(JSON.parse, () => undefined);
}
