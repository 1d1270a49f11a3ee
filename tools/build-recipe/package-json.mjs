import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {object} Bundle
 * @property {string} to file below dist
 * @property {string} from module below build
 * @property {boolean} [hashed] whether what it loads on demand is named after its content too: such a
 *   file may be kept for good, and two versions can lie in one folder
 * @property {number} [maxRatio] most brotli bytes of what a page loads at once, as a multiple of a minimal
 *   Lit element's
 * @property {number} [maxFirst] the same in bytes
 * @property {number} [maxTotal] most brotli bytes of all that a page may load, but for languages
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string[]} entries modules below build that `exports` names
 * @property {string[]} inlined modules below build that are to import nothing once they are built
 * @property {Bundle[]} bundles
 * @property {string | undefined} customElements
 * @property {string} homepage
 * @property {Record<string, unknown>} exports
 * @property {string[]} widgets packages whose elements it brings, for all of which it has types
 */

/**
 * @param {string} dir
 * @returns {Promise<Package>}
 */
export async function readPackage(dir) {
  const json = JSON.parse(await readFile(join(dir, "package.json"), "utf8"));
  const { bundles = {}, entries = [], inlined = [], widgets = [] } = json.redlines ?? {};
  const modules = [...exported(json.exports ?? {}), ...entries].filter((path) => !(path in bundles));
  return {
    name: json.name,
    version: json.version,
    entries: [...new Set(modules)],
    inlined,
    bundles: Object.entries(bundles).map(([to, rest]) => withLimits({ to, ...rest }, widgets.length)),
    customElements: json.customElements,
    homepage: json.homepage ?? "",
    exports: json.exports ?? {},
    widgets,
  };
}

/**
 * A bundle that brings several widgets may be larger with each: `maxFirstEach` and `maxTotalEach` say by how
 * much.
 * @param {Bundle & { maxFirstEach?: number, maxTotalEach?: number }} given
 * @param {number} widgets how many it brings
 * @returns {Bundle}
 */
function withLimits({ maxFirstEach = 0, maxTotalEach = 0, maxFirst, maxTotal, ...bundle }, widgets) {
  return {
    ...bundle,
    ...(maxFirst !== undefined && { maxFirst: maxFirst + maxFirstEach * widgets }),
    ...(maxTotal !== undefined && { maxTotal: maxTotal + maxTotalEach * widgets }),
  };
}

/**
 * The modules that a package's `exports` names one by one.
 * @param {Record<string, string | { default?: string }>} exports
 * @returns {string[]}
 */
function exported(exports) {
  return Object.values(exports)
    .map((target) => (typeof target === "string" ? target : target.default))
    .filter((path) => path !== undefined)
    .filter((path) => path.startsWith("./dist/") && path.endsWith(".js") && !path.includes("*"))
    .map((path) => path.slice("./dist/".length));
}
