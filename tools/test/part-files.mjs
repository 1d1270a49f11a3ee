import { globSync } from "node:fs";

/**
 * The test files of a part.
 * @param {import("./parts.mjs").Part} part
 * @param {string} [top] the folder that paths are told from
 * @returns {string[]} from the top, in order
 */
export function filesOf({ files, without = [] }, top = process.cwd()) {
  return globSync(files, { cwd: top, exclude: without }).toSorted();
}
