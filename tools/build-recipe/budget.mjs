import { gzipSync } from "node:zlib";
import { minimalElement } from "./bundles.mjs";

/**
 * @param {string} text
 * @returns {number} bytes
 */
const gzip = (text) => gzipSync(text, { level: 9 }).length;

/**
 * Fails the build when what a page must load first is larger than the package's `package.json` allows.
 * @param {string} name
 * @param {import("./package-json.mjs").Bundle} bundle
 * @param {readonly import("rollup").OutputChunk[]} chunks
 * @throws with the size, the budget and by how much it is over
 */
export async function checkBudget(name, bundle, chunks) {
  if (!bundle.maxRatio && !bundle.maxGzip) return;
  const size = eager(chunks).reduce((sum, chunk) => sum + gzip(chunk.code), 0);
  const baseline = gzip(await minimalElement());
  const limit = Math.floor(Math.min(bundle.maxGzip ?? Infinity, baseline * (bundle.maxRatio ?? Infinity)));
  const told = `${name} ${bundle.to}: ${size} bytes gzip, ${(size / baseline).toFixed(3)} times a minimal Lit element (${baseline}); the budget is ${limit}`;
  if (size > limit) throw new Error(`${told}. It is ${size - limit} bytes over: make it smaller, or change redlines.bundles in package.json and say why.`);
  console.log(told);
}

/**
 * The entry and all that it imports at once; not what it imports on demand.
 * @param {readonly import("rollup").OutputChunk[]} chunks
 */
export function eager(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const { imports } of seen) for (const chunk of imports.map((file) => byName.get(file))) if (chunk) seen.add(chunk);
  return [...seen];
}
