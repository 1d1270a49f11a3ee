import { relative } from "node:path";

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} Assertion
 * @typedef {{ name: string, message?: string, assertionResults: Assertion[] }} TestFile
 *
 * @typedef {object} DetailedReport what vitest's JSON reporter writes, as far as it is read here
 * @property {TestFile[]} testResults
 */

/**
 * Each failed test in two lines: where and what, then the first line of why. A log may be cut short from its
 * beginning, so this is told once more at its end.
 * @param {DetailedReport | undefined} report
 * @param {string} root the folder that paths are told from
 * @returns {string[]}
 */
export function failuresIn(report, root) {
  return (report?.testResults ?? []).flatMap(({ name, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (assertionResults.length === 0 && message) return [`${file}\n  ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} > ${fullName}\n  ${firstLine(failureMessages?.[0] ?? "")}`,
    );
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split("\n", 1)[0] || "no message";
}
