import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/**
 * Texts as the formatter of the repository writes them.
 * @param {ReadonlyMap<string, string>} files path → text
 * @param {URL} root of the repository
 * @returns {Promise<Map<string, string>>}
 */
export async function formatted(files, root) {
  const folder = await mkdtemp(join(tmpdir(), "redlines-generated-"));
  try {
    await Promise.all([...files].map(([path, text]) => writeFileIn(folder, path, text)));
    const config = new URL(".oxfmtrc.json", root).pathname;
    const formatter = new URL("node_modules/.bin/oxfmt", root).pathname;
    await promisify(execFile)(formatter, ["-c", config, "--threads=1", "."], { cwd: folder });
    const read = [...files.keys()].map(async (path) => [path, await readFile(join(folder, path), "utf8")]);
    return new Map(await Promise.all(/** @type {Promise<[string, string]>[]} */ (read)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {string} text
 */
async function writeFileIn(folder, path, text) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
