import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/**
 * @typedef {import("rollup").OutputChunk} Chunk
 *
 * @typedef {object} Size bytes: as written, gzip level 9, brotli quality 11
 * @property {number} raw
 * @property {number} gzip
 * @property {number} brotli
 *
 * @typedef {Size & { ratio: number }} Rated its brotli bytes as a multiple of a minimal Lit element's
 *
 * @typedef {object} BundleSizes every sum is over files compressed one by one, as they are served
 * @property {Rated} first what a page loads at once
 * @property {Rated} total all that it may ever load, but for languages
 * @property {Record<string, Rated>} parts what a page loads for a part that is loaded on demand, named
 *   without the hash
 * @property {Record<string, Size>} languages what a page loads besides for a further language, named
 *   without the hash
 * @property {Record<string, Size>} files named as they are
 */

/**
 * @param {string} code
 * @returns {Size}
 */
export function sizeOf(code) {
  const brotli = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length, brotli: brotli.length };
}

/**
 * @param {readonly Chunk[]} chunks of one bundle
 * @param {Size} minimal
 * @returns {BundleSizes}
 */
export function measureBundle(chunks, minimal) {
  const files = Object.fromEntries(chunks.map(({ fileName, code }) => [fileName, sizeOf(code)]));
  const first = withImports(chunks.filter(isEntry), chunks);
  const onDemand = chunks.filter((chunk) => chunk.isDynamicEntry && !first.includes(chunk));
  const [languages, parts] = [onDemand.filter(isLanguage), onDemand.filter((chunk) => !isLanguage(chunk))];
  /** @param {readonly Chunk[]} some */
  const rated = (some) => rate(sum(some, files), minimal);
  return {
    first: rated(first),
    total: rated(chunks.filter((chunk) => first.includes(chunk) || !isLanguage(chunk))),
    parts: named(parts, (part) => rated(withImports([...first, part], chunks))),
    languages: named(languages, (language) => sum(withImports([language], chunks).filter(isLanguage), files)),
    files,
  };
}

/** @param {Chunk} chunk */
const isEntry = ({ isEntry: is }) => is;

/**
 * Nothing but words in another language; English is part of what every page loads.
 * @param {Chunk} chunk
 */
function isLanguage({ moduleIds }) {
  return (
    moduleIds.length > 0 && moduleIds.every((id) => /[/\\]messages[/\\](\w+[/\\])?[a-z]{2,3}\.js$/.test(id))
  );
}

/**
 * What is loaded with them; not what they load on demand.
 * @param {readonly Chunk[]} some
 * @param {readonly Chunk[]} all
 * @returns {Chunk[]}
 */
export function withImports(some, all) {
  const byName = new Map(all.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set(some);
  for (const { imports } of seen)
    for (const chunk of imports.map((file) => byName.get(file))) if (chunk) seen.add(chunk);
  return [...seen];
}

/**
 * @template T
 * @param {readonly Chunk[]} chunks
 * @param {(chunk: Chunk) => T} value
 * @returns {Record<string, T>}
 */
function named(chunks, value) {
  return Object.fromEntries(
    chunks.map((chunk) => [chunk.fileName.replace(/-[0-9a-f]{8}\.js$/, ".js"), value(chunk)]),
  );
}

/**
 * @param {readonly Chunk[]} chunks
 * @param {Record<string, Size>} files
 * @returns {Size}
 */
function sum(chunks, files) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const { fileName } of chunks)
    for (const unit of /** @type {const} */ (["raw", "gzip", "brotli"]))
      total[unit] += files[fileName]?.[unit] ?? 0;
  return total;
}

/**
 * @param {Size} size
 * @param {Size} minimal
 * @returns {Rated}
 */
function rate(size, minimal) {
  return { ...size, ratio: Number((size.brotli / minimal.brotli).toFixed(3)) };
}
