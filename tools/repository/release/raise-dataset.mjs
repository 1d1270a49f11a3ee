import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isBefore } from "../is-before.mjs";

const PACKAGE = "packages/core/package.json";
const HEADER = "packages/core/data/dataset.yaml";

/** The line of the header that has the version; comments and everything else stay as they are. */
const VERSION = /^(version: *["']?)([\w.-]+)/m;

/**
 * Writes the version of `@redlines/core` into its dataset, which carries it to whoever has the data without
 * the package. A dataset that has a later one already, because an editor planned it, stays.
 * @param {string} [root] the top of a repository
 * @returns {Promise<string>} what was done, in one line
 * @throws {Error} when the header names no version
 */
export async function raiseDataset(root = ".") {
  const { version } = JSON.parse(await readFile(join(root, PACKAGE), "utf8"));
  const header = await readFile(join(root, HEADER), "utf8");
  const said = VERSION.exec(header)?.[2];
  if (said === undefined)
    throw new Error(`${HEADER} names no version; expected a line such as “version: ${version}”. Add it.`);
  if (!isBefore(said, version)) return `${HEADER} stays at ${said}`;
  await writeFile(join(root, HEADER), header.replace(VERSION, `$1${version}`));
  return `${HEADER}: ${said} → ${version}`;
}
