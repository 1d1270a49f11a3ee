#!/usr/bin/env node
/**
 * `npm test`: finds or installs the browsers, runs every check, and ends with one line that says how many
 * passed, failed and were skipped. `npm run test:long` does the same for the tests that take long.
 */
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { ensureBrowsers } from "@redlines/browsers/ensure.mjs";
import { checksFor, tasksOf } from "./checks.mjs";
import { countCheck } from "./count.mjs";
import { environmentOf } from "./environment.mjs";
import { failuresIn } from "./failures.mjs";
import { readReports } from "./reports.mjs";
import { described, total } from "./tally.mjs";
import { runTasks } from "./turbo.mjs";
import { workspacePackages } from "./workspace.mjs";

process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
const counted = await testAll(process.argv[2] === "long").catch(gaveUp);
console.log(described(counted));
process.exitCode = counted.failed === 0 ? 0 : 1;

/** @param {boolean} long whether to run the long tests instead of the others */
async function testAll(long) {
  const browsers = await ensureBrowsers();
  const names = browsers.map(({ name }) => name);
  const checks = checksFor(await workspacePackages(), long);
  const suites = checks.flatMap(({ suites: some = [] }) => some);
  for (const { report } of suites) await rm(report, { force: true });
  const summary = await runTasks(
    checks.flatMap((check) => tasksOf(check, names)),
    environmentOf(browsers),
  );
  const reports = await readReports(suites);
  const counts = checks.map((check) => countCheck(check, { summary, reports, browsers: names }));
  for (const report of reports.values())
    for (const failure of failuresIn(report, process.cwd())) console.log(`✗ ${failure}`);
  for (const [index, { title }] of checks.entries()) console.log(line(title, counts[index]));
  return total(counts);
}

/**
 * @param {string} title
 * @param {import("./tally.mjs").Count} [count]
 */
function line(title, count = { passed: 0, failed: 1, skipped: 0, note: "did not run" }) {
  const note = count.note && ` (${count.note})`;
  return `${count.failed === 0 ? "✓" : "✗"} ${title}: ${described(count)}${note}`;
}

/** @param {unknown} error */
function gaveUp(error) {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
}
