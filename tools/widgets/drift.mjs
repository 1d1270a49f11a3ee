import { readFile } from "node:fs/promises";
import { formatted } from "./format.mjs";
import { outputs } from "./outputs.mjs";
import { readWidgets } from "./read.mjs";

export const root = new URL("../../", import.meta.url);

/**
 * The files that are not what the descriptors say, as they would be.
 * @param {(path: string) => Promise<string | undefined>} [present] reads a file as it is, below the root
 * @returns {Promise<[path: string, text: string][]>}
 */
export async function driftedFiles(present = readPresent) {
  const files = await formatted(await outputs(await readWidgets()), root);
  const found = await Promise.all([...files.keys()].map(present));
  return [...files].filter(([, text], index) => found[index] !== text);
}

/**
 * @param {string} path
 * @returns {Promise<string | undefined>} nothing, where there is no such file
 */
export function readPresent(path) {
  return readFile(new URL(path, root), "utf8").catch(() => undefined);
}
