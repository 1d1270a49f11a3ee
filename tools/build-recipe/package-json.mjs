import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * @typedef {object} Bundle
 * @property {string} to file below dist
 * @property {string} from module below build
 * @property {number} [maxRatio] most gzip bytes, as a multiple of a minimal Lit element's
 * @property {number} [maxGzip] most gzip bytes
 *
 * @typedef {object} Package
 * @property {string} name
 * @property {string[]} entries modules below build that `exports` names
 * @property {Bundle[]} bundles
 * @property {string | undefined} customElements
 */

/**
 * @param {string} dir
 * @returns {Promise<Package>}
 */
export async function readPackage(dir) {
  const json = JSON.parse(await readFile(join(dir, "package.json"), "utf8"));
  const bundles = Object.entries(json.redlines?.bundles ?? {}).map(([to, rest]) => ({ to, ...rest }));
  const bundled = new Set(bundles.map((bundle) => bundle.to));
  const entries = Object.values(json.exports ?? {})
    .map((target) => (typeof target === "string" ? target : target.default))
    .filter((path) => path.startsWith("./dist/") && path.endsWith(".js") && !path.includes("*"))
    .map((path) => path.slice("./dist/".length))
    .filter((path) => !bundled.has(path));
  return { name: json.name, entries: [...new Set([...entries, ...(json.redlines?.entries ?? [])])], bundles, customElements: json.customElements };
}
