import { readFile, writeFile } from "node:fs/promises";
import { run } from "./run.mjs";

/**
 * Writes the custom-elements manifest from the JSDoc of the sources, with the paths of what is published.
 * @param {string} file
 * @returns {Promise<void>}
 */
export async function writeManifest(file) {
  await run("cem", ["analyze", "--litelement", "--quiet", "--globs", "src/*.ts", "--exclude", "src/*.test.ts", "src/*.stories.ts"]);
  const manifest = await readFile(file, "utf8");
  await writeFile(file, manifest.replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"'));
}
