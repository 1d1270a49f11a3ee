#!/usr/bin/env node
/** Checks each package as its users will get it: packed. */
import { areTheTypesRight, publint } from "./linters.mjs";
import { publishedFolders, withPacked } from "./published.mjs";
import { problemsOf } from "./rules.mjs";

const folders = await publishedFolders();
if (folders.length === 0) throw new Error("There is no package to check: run this from the top of the repository.");

for (const dir of folders) {
  const problems = await withPacked(dir, checked);
  console.log(problems.length === 0 ? `✓ ${dir}` : `✗ ${dir}\n${problems.map((problem) => `    ${problem}`).join("\n")}`);
  if (problems.length > 0) process.exitCode = 1;
}

/**
 * @param {import("./published.mjs").Packed} packed
 * @returns {Promise<string[]>}
 */
async function checked(packed) {
  const found = await Promise.all([publint(packed), areTheTypesRight(packed)]);
  return [...problemsOf(packed), ...found.flat()];
}
