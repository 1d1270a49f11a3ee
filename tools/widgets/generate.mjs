#!/usr/bin/env node
/**
 * Writes all that is made from the descriptors of the widgets: `pnpm generate`. With `--check` it writes
 * nothing and fails where a file is not what it would write; every build does that. With `--list` it names
 * the files.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { driftedFiles, root } from "./drift.mjs";
import { outputs } from "./outputs.mjs";
import { readWidgets } from "./read.mjs";

/** @param {[path: string, text: string]} file */
async function write([path, text]) {
  await mkdir(new URL(".", new URL(path, root)), { recursive: true });
  await writeFile(new URL(path, root), text);
}

const listed = process.argv.includes("--list") ? [...(await outputs(await readWidgets())).keys()] : [];
const drifted = listed.length > 0 ? [] : await driftedFiles();
const list = drifted.map(([path]) => `  ${path}\n`).join("");
if (listed.length > 0) console.log(listed.join("\n"));
else if (drifted.length === 0) console.log("What is made from the descriptors is up to date.");
else if (process.argv.includes("--check")) {
  console.error(`Not what the descriptors of the widgets say:\n${list}Run: pnpm generate`);
  process.exitCode = 1;
} else {
  await Promise.all(drifted.map(write));
  console.log(`Written from the descriptors of the widgets:\n${list}`.trimEnd());
}
