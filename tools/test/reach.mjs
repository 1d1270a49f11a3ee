import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * @typedef {object} Reach what a test file comes to, paths from the top
 * @property {Set<string>} files that it imports or names by an address, at whatever remove
 * @property {Set<string>} packages whose built files it uses, without the scope
 * @property {Set<string>} folders that it names by an address
 * @property {Set<string>} open files in which an address is written that is only known when they run
 */

/** `from "x"`, `import "x"`, `import("x")`, `import.meta.resolve("x")`. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\(|\bimport\.meta\.resolve\()\s*["`]([^"`$]+)/g;
/** `new URL("x", …)`; of a template, what stands before its first placeholder. */
const ADDRESS = /new URL\(\s*["`](\.[^"`$]*)/g;
/** An address that something else has put together. */
const UNKNOWN = /new URL\(\s*(?!["`])[^)]*import\.meta\.url|import\.meta\.(?:dirname|filename|glob)/;

/**
 * Follows the imports and the addresses in a file, as far as they are of this repository and not made by a build.
 * @param {string} file from the top
 * @param {string} top
 * @returns {Reach}
 */
export function reachOf(file, top) {
  /** @type {Reach} */
  const reach = { files: new Set(), packages: new Set(), folders: new Set(), open: new Set() };
  follow(file, top, reach);
  return reach;
}

/**
 * @param {string} file
 * @param {string} top
 * @param {Reach} reach
 */
function follow(file, top, reach) {
  if (reach.files.has(file)) return;
  reach.files.add(file);
  if (!/\.(ts|mjs|js|mts)$/.test(file)) return;
  const text = readFileSync(join(top, file), "utf8");
  if (UNKNOWN.test(text)) reach.open.add(file);
  for (const [, specifier = ""] of text.matchAll(IMPORT)) step(specifier, file, top, reach);
  for (const [, address = ""] of text.matchAll(ADDRESS))
    if (!step(address, file, top, reach)) reach.open.add(file);
}

/**
 * @param {string} specifier
 * @param {string} file where it stands
 * @param {string} top
 * @param {Reach} reach
 * @returns {boolean} whether it leads somewhere: code in a string may import what is not here
 */
function step(specifier, file, top, reach) {
  const path = relative(top, join(top, dirname(file), specifier.replace(/[?#].*$/, "")));
  const name = builtPackage(specifier, path);
  if (name !== undefined) reach.packages.add(name);
  if (name !== undefined || !specifier.startsWith(".") || /(^|\/)node_modules\//.test(path)) return true;
  return arrive(
    [path, path.replace(/\.js$/, ".ts")].find((one) => existsSync(join(top, one))),
    top,
    reach,
  );
}

/**
 * The package whose built files are meant, if it is one.
 * @param {string} specifier
 * @param {string} path
 */
function builtPackage(specifier, path) {
  const [, scoped] = /^@redlines\/([\w-]+)/.exec(specifier) ?? [];
  const [, built] = /^(?:packages|apps)\/([\w-]+)\/(?:dist|build|custom-elements\.json)\b/.exec(path) ?? [];
  return scoped ?? built;
}

/**
 * @param {string | undefined} path
 * @param {string} top
 * @param {Reach} reach
 */
function arrive(path, top, reach) {
  // What is read in a folder above all packages cannot be told from its name.
  if (path === undefined || (!path.includes("/") && statSync(join(top, path)).isDirectory())) return false;
  if (statSync(join(top, path)).isFile()) follow(path, top, reach);
  else reach.folders.add(path);
  return true;
}
