#!/usr/bin/env node
/** `npm test`: finds a browser, runs every check, and ends with one line that says how many passed and failed. */
import { readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "@redlines/browsers/ensure.mjs";
import { variables } from "@redlines/browsers/find.mjs";
import { checksFor, reportOf, taskOf, tasksOf } from "./checks.mjs";
import { failuresIn } from "./failures.mjs";
import { outcomeOf } from "./outcomes.mjs";
import { countGate, countTests, together, total } from "./tally.mjs";
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
  for (const { name, version, from } of browsers)
    console.log(`Testing in ${name}: ${version}, from ${from}.`);
  if (browsers.length === 1)
    console.log("No Firefox here, so its tests are left out. Set REDLINES_FIREFOX to run them.");
  const checks = checksFor(browsers.map(({ name }) => name));
  await rm("reports", { recursive: true, force: true });
  const summary = await runTasks(checks.flatMap(tasksOf), { ...quiet, ...environment(browsers) });
  const parts = checks.flatMap(({ tests = [] }) => tests);
  const reports = new Map(
    await Promise.all(parts.map(async (part) => /** @type {const} */ ([part, await readReport(part)]))),
  );
  const counts = checks.map((check) => count(check, summary, reports));
  for (const failure of parts.flatMap((part) => failuresIn(reports.get(part), process.cwd())))
    console.log(`✗ ${failure}`);
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

/** @param {string} part */
async function readReport(part) {
  return readFile(reportOf(part), "utf8").then(JSON.parse, () => undefined);
}

/**
 * @param {import("./checks.mjs").Check} check
 * @param {import("./outcomes.mjs").Summary | undefined} summary
 * @param {ReadonlyMap<string, import("./tally.mjs").Report | undefined>} reports
 */
function count({ task, tests }, summary, reports) {
  if (task !== undefined) return countGate(outcomeOf(summary, task));
  return together(
    (tests ?? []).map((part) => [part, countTests(outcomeOf(summary, taskOf(part)), reports.get(part))]),
  );
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
