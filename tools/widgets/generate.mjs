#!/usr/bin/env node
/**
 * Writes all that is made from the descriptors of the widgets: `pnpm generate`. With `--check` it writes
 * nothing and fails where a file is not what it would write; every build does that.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { formatted } from "./format.mjs";
import { outputs } from "./outputs.mjs";
import { readWidgets } from "./read.mjs";

const root = new URL("../../", import.meta.url);

/**
 * The files that are not what they would be, path → text.
 * @returns {Promise<[path: string, text: string][]>}
 */
async function drifted() {
  const files = await formatted(await outputs(await readWidgets()), root);
  const found = await Promise.all([...files.keys()].map(present));
  return [...files].filter(([, text], index) => found[index] !== text);
}

/**
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
function present(path) {
  return readFile(new URL(path, root), "utf8").catch(() => undefined);
}

/** @param {[path: string, text: string]} file */
async function write([path, text]) {
  await mkdir(new URL(".", new URL(path, root)), { recursive: true });
  await writeFile(new URL(path, root), text);
}

const wrong = await drifted();
const list = wrong.map(([path]) => `  ${path}\n`).join("");
if (wrong.length === 0) console.log("What is made from the descriptors is up to date.");
else if (process.argv.includes("--check")) {
  console.error(`Not what the descriptors of the widgets say:\n${list}Run: pnpm generate`);
  process.exitCode = 1;
} else {
  await Promise.all(wrong.map(write));
  console.log(`Written from the descriptors of the widgets:\n${list}`.trimEnd());
}
