/**
 * @typedef {object} Report what vitest's JSON reporter writes, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} [numPendingTests] that were skipped
 * @property {{ name?: string, status: string, assertionResults: unknown[] }[]} testResults
 *
 * @typedef {"passed" | "failed" | "did not run"} Outcome how a turbo task ended
 *
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} note why, when something is odd
 */

/**
 * A gate counts as one.
 * @param {Outcome} outcome
 * @returns {Count}
 */
export function countGate(outcome) {
  return outcome === "passed" ? { passed: 1, failed: 0, skipped: 0, note: "" } : failure(outcome);
}

/**
 * Tests count one by one. A run that failed, crashed or ran nothing never counts as clean, whatever its
 * report says.
 * @param {Outcome} outcome
 * @param {Report | undefined} report
 * @returns {Count}
 */
export function countTests(outcome, report) {
  if (!report) return failure(outcome === "passed" ? "no report" : outcome);
  const { numPassedTests: passed, numPendingTests: skipped = 0 } = report;
  const failed = report.numFailedTests + brokenFiles(report);
  if (passed + failed + skipped === 0) return failure("no test ran");
  if (failed === 0 && outcome !== "passed")
    return { ...failure("an error outside the tests"), passed, skipped };
  return { passed, failed, skipped, note: "" };
}

/**
 * How many tests a report tells of.
 * @param {Report} report
 */
export function testsIn({ numPassedTests, numFailedTests, numPendingTests = 0 }) {
  return numPassedTests + numFailedTests + numPendingTests;
}

/**
 * How many of the tests of a report stand in files of a name.
 * @param {Report | undefined} report
 * @param {RegExp} pattern
 */
export function testsInFiles(report, pattern) {
  const files = report?.testResults.filter(({ name = "" }) => pattern.test(name)) ?? [];
  return sum(files.map(({ assertionResults }) => assertionResults.length));
}

/**
 * @param {string} note
 * @returns {Count}
 */
function failure(note) {
  return { passed: 0, failed: 1, skipped: 0, note };
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
 * The tests of several packages as one line; what is odd in one is told with its name.
 * @param {readonly (readonly [name: string, count: Count])[]} counts
 * @returns {Count}
 */
export function together(counts) {
  if (counts.length === 0) return failure("no package has any");
  const notes = counts.flatMap(([name, { note }]) =>
    note ? [counts.length === 1 ? note : `${name}: ${note}`] : [],
  );
  return { ...total(counts.map(([, count]) => count)), note: notes.join("; ") };
}

/**
 * @param {readonly Count[]} counts
 */
export function total(counts) {
  return {
    passed: sum(counts.map(({ passed }) => passed)),
    failed: sum(counts.map(({ failed }) => failed)),
    skipped: sum(counts.map(({ skipped }) => skipped)),
  };
}

/**
 * Counts in words, as the last line of a run has them.
 * @param {{ passed: number, failed: number, skipped: number }} counted
 */
export function described({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}
