import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The innermost package folder of an installed module; our own packages are linked, not installed. */
const packageFolder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/**
 * Writes the licences of all that a package's bundles contain: minifying strips the notices that they must
 * keep.
 * @param {readonly import("rollup").OutputChunk[]} chunks
 * @returns {Promise<void>}
 */
export async function writeLicences(chunks) {
  if (chunks.length === 0) return;
  const folders = chunks
    .flatMap(({ modules }) => Object.keys(modules))
    .map((id) => packageFolder.exec(id.replaceAll("\\", "/"))?.[1]);
  const installed = [...new Set(folders.filter((folder) => folder !== undefined))].toSorted();
  const notices = await Promise.all(installed.map(noticeOf));
  await writeFile("dist/THIRD-PARTY-LICENSES.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
}

/**
 * @param {string} folder
 * @returns {Promise<string>}
 * @throws when a package brings no licence text: then it cannot be bundled
 */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} ${version} has no licence file, so it cannot go into a bundle.`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
}
