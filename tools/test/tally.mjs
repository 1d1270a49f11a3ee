/**
 * @typedef {object} Report what vitest's JSON reporter writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {"passed" | "failed" | "did not run"} Outcome how a turbo task ended
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {string} note why, when something is odd
 */

/**
 * A gate counts as one.
 * @param {Outcome} outcome
 * @returns {Count}
 */
export function countGate(outcome) {
  return outcome === "passed" ? { passed: 1, failed: 0, note: "" } : { passed: 0, failed: 1, note: outcome };
}

/**
 * Tests count one by one. A run that failed, crashed or ran nothing never counts as clean, whatever its report says.
 * @param {Outcome} outcome
 * @param {Report | undefined} report
 * @returns {Count}
 */
export function countTests(outcome, report) {
  if (!report) return { passed: 0, failed: 1, note: outcome === "passed" ? "no report" : outcome };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles(report);
  if (passed + failed === 0) return { passed, failed: 1, note: "no test ran" };
  if (failed === 0 && outcome !== "passed") return { passed, failed: 1, note: "an error outside the tests" };
  return { passed, failed, note: "" };
}

/**
 * Files that failed before their first test.
 * @param {Report} report
 */
function brokenFiles({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
}

/**
 * Several parts as one line; what is odd in one is told with its name.
 * @param {readonly (readonly [part: string, count: Count])[]} counts
 * @returns {Count}
 */
export function together(counts) {
  if (counts.length === 0) return { passed: 0, failed: 1, note: "no part of it is known" };
  const notes = counts.flatMap(([part, { note }]) =>
    note ? [counts.length === 1 ? note : `${part}: ${note}`] : [],
  );
  return { ...total(counts.map(([, count]) => count)), note: notes.join("; ") };
}

/**
 * @param {readonly Count[]} counts
 * @returns {{ passed: number, failed: number }}
 */
export function total(counts) {
  return { passed: sum(counts.map(({ passed }) => passed)), failed: sum(counts.map(({ failed }) => failed)) };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}
