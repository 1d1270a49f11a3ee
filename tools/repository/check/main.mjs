#!/usr/bin/env node
/** Checks each package as its users will get it, packed, and the version that the data asks for. */
import { dataVersion } from "./data-version.mjs";
import { areTheTypesRight, publint } from "./linters.mjs";
import { publishedFolders, withPacked } from "./published.mjs";
import { problemsOf } from "./rules.mjs";

const folders = await publishedFolders();
if (folders.length === 0)
  throw new Error("There is no package to check: run this from the top of the repository.");

for (const dir of folders) tell(dir, await withPacked(dir, checked));

const { told, problems } = await dataVersion();
tell(told, problems);

/**
 * @param {string} what
 * @param {string[]} wrong
 */
function tell(what, wrong) {
  console.log(
    wrong.length === 0 ? `✓ ${what}` : `✗ ${what}\n${wrong.map((problem) => `    ${problem}`).join("\n")}`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}

/**
 * @param {import("./published.mjs").Packed} packed
 * @returns {Promise<string[]>}
 */
async function checked(packed) {
  const found = await Promise.all([publint(packed), areTheTypesRight(packed)]);
  return [...problemsOf(packed), ...found.flat()];
}
