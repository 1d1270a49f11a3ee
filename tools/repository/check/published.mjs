import { execFile } from "node:child_process";
import { glob, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * @typedef {object} Manifest a package.json, as far as it is checked
 * @property {string} name
 * @property {boolean} [private]
 * @property {Record<string, any>} [redlines]
 *
 * @typedef {object} Packed a package as its users will get it
 * @property {string} dir from the top of the repository
 * @property {string} tarball
 * @property {string[]} pages of its documentation, from its folder
 * @property {string[]} files in the tarball
 * @property {Record<string, any>} manifest
 */

const exec = promisify(execFile);

/** @returns {Promise<string[]>} the folders of the packages that are published */
export async function publishedFolders() {
  const folders = (await readdir("packages")).map((name) => join("packages", name));
  const manifests = await Promise.all(folders.map(readManifest));
  return folders.filter((_, index) => manifests[index] && !manifests[index].private);
}

/**
 * @param {string} dir
 * @returns {Promise<Manifest | undefined>}
 */
async function readManifest(dir) {
  return readFile(join(dir, "package.json"), "utf8").then(JSON.parse, () => undefined);
}

/**
 * Packs a package, hands the tarball over, and takes it away again.
 * @template T
 * @param {string} dir
 * @param {(packed: Packed) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPacked(dir, use) {
  const folder = await mkdtemp(join(tmpdir(), "redlines-pack-"));
  try {
    const { stdout } = await exec("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: dir });
    const { filename: tarball } = JSON.parse(stdout);
    const [list, manifest] = await Promise.all([
      exec("tar", ["tzf", tarball]),
      exec("tar", ["xzOf", tarball, "package/package.json"]),
    ]);
    const files = list.stdout
      .trim()
      .split("\n")
      .map((path) => path.replace(/^package\//, ""));
    const pages = await Array.fromAsync(glob("docs/*.md", { cwd: dir }));
    return await use({ dir, tarball, pages, files, manifest: JSON.parse(manifest.stdout) });
  } finally {
    await rm(folder, { recursive: true });
  }
}
