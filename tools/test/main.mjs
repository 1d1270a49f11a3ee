#!/usr/bin/env node
/** `npm test`: finds a browser, runs every check, and ends with one line that says how many passed and failed. */
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "../browsers/ensure.mjs";
import { variables } from "../browsers/find.mjs";
import { checksFor } from "./checks.mjs";
import { failuresIn } from "./failures.mjs";
import { outcomeOf } from "./outcomes.mjs";
import { countGate, countTests, total } from "./tally.mjs";
import { runTasks } from "./turbo.mjs";

/** Nobody is told that these tests ran. */
const quiet = { TURBO_TELEMETRY_DISABLED: "1", STORYBOOK_DISABLE_TELEMETRY: "1", DO_NOT_TRACK: "1" };

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const { passed, failed } = await testAll().catch(gaveUp);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @returns {Promise<{ passed: number, failed: number }>} */
async function testAll() {
  const browsers = await ensureBrowsers();
  for (const { name, version, from } of browsers) console.log(`Testing in ${name}: ${version}, from ${from}.`);
  if (browsers.length === 1) console.log("No Firefox here, so its tests are left out. Set REDLINES_FIREFOX to run them.");
  const checks = checksFor(browsers.map(({ name }) => name));
  await rm("reports", { recursive: true, force: true });
  const summary = await runTasks(
    checks.map(({ task }) => task),
    { ...quiet, ...environment(browsers) },
  );
  const reports = await Promise.all(checks.map(readReport));
  const counts = checks.map((check, index) => count(check, summary, reports[index]));
  for (const failure of reports.flatMap((report) => failuresIn(report, process.cwd()))) console.log(`✗ ${failure}`);
  checks.forEach(({ title }, index) => console.log(line(title, counts[index])));
  return total(counts);
}

/**
 * The tests run in these browsers, and run again when one of them changes.
 * @param {Awaited<ReturnType<typeof ensureBrowsers>>} browsers
 */
function environment(browsers) {
  return Object.fromEntries(
    browsers.flatMap(({ name, path, version }) => [
      [variables[name], path],
      [`${variables[name]}_VERSION`, version],
    ]),
  );
}

/** @param {import("./checks.mjs").Check} check */
async function readReport({ report }) {
  return report && readFile(report, "utf8").then(JSON.parse, () => undefined);
}

/**
 * @param {import("./checks.mjs").Check} check
 * @param {import("./outcomes.mjs").Summary | undefined} summary
 * @param {import("./tally.mjs").Report} [found]
 */
function count({ task, report }, summary, found) {
  const outcome = outcomeOf(summary, task);
  return report ? countTests(outcome, found) : countGate(outcome);
}

/**
 * @param {string} title
 * @param {import("./tally.mjs").Count} [counted]
 */
function line(title, counted = countGate("did not run")) {
  const note = counted.note && ` (${counted.note})`;
  return `${counted.failed === 0 ? "✓" : "✗"} ${title}: ${counted.passed} passed, ${counted.failed} failed${note}`;
}

/** @param {unknown} error */
function gaveUp(error) {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
}
