/**
 * Writes what a page must know of a build to take it in safely: `dist/release.json` with the integrity of
 * every script, and `dist/csp.json` with the hashes and directives for a content security policy.
 */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { policies } from "./dist/policies.js";

const dist = new URL("dist/", import.meta.url);

/** @param {string} path below dist */
const read = (path) => readFile(new URL(path, dist));

/**
 * @param {"sha256" | "sha384"} algorithm
 * @param {string | Uint8Array} content
 */
const hash = (algorithm, content) => `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;

/** @param {string} file */
const write = (file, /** @type {unknown} */ content) =>
  writeFile(new URL(file, dist), `${JSON.stringify(content, undefined, 2)}\n`);

const { version } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));

/** @param {string} folder what a script loads on demand */
const partsIn = async (folder) =>
  (await readdir(new URL(`${folder}/`, dist))).toSorted().map((name) => `${folder}/${name}`);

const parts = (await Promise.all(["embed", "desk"].map(partsIn))).flat();
const scripts = ["embed.js", "frame-resizer.js", "desk.js", ...parts];
const files = Object.fromEntries(
  await Promise.all(scripts.map(async (path) => [path, hash("sha384", await read(path))])),
);
const script = (await read("frame.js")).toString().trim();

await write("release.json", { version, files, frame: { script, hash: hash("sha256", script) } });
await write("csp.json", await policies({ version, files, frame: { script, hash: hash("sha256", script) } }));
