import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { bundleText } from "./bundles.mjs";

const gzip = (text) => gzipSync(text, { level: 9 }).length;

/**
 * Fails the build when what a page must load first is larger than the package's `package.json` allows.
 * @param {string} name
 * @param {import("./package-json.mjs").Bundle} bundle
 * @param {import("rollup").OutputChunk[]} chunks
 */
export async function checkBudget(name, bundle, chunks) {
  if (!bundle.maxRatio && !bundle.maxGzip) return;
  const size = eager(chunks).reduce((sum, chunk) => sum + gzip(chunk.code), 0);
  const baseline = gzip(await bundleText(await readFile(new URL("./minimal-element.js", import.meta.url), "utf8")));
  const limit = Math.floor(Math.min(bundle.maxGzip ?? Infinity, baseline * (bundle.maxRatio ?? Infinity)));
  const told = `${name} ${bundle.to}: ${size} bytes gzip, ${(size / baseline).toFixed(3)} times a minimal Lit element (${baseline}); the budget is ${limit}`;
  console.log(told);
  if (size > limit) throw new Error(`${told}. It is ${size - limit} bytes over: make it smaller, or change redlines.bundles in package.json and say why.`);
}

/** The entry and all that it imports at once; not what it imports on demand. */
function eager(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of seen) for (const file of chunk.imports) if (byName.has(file)) seen.add(byName.get(file));
  return [...seen];
}
