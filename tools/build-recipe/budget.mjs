/**
 * The most that one further language may cost a page, in bytes of brotli. It holds for every bundle.
 * Each is a file that a reader waits for before the first word of the widget can change. It was 1100 before
 * there were words for voices that nobody names, lines that nobody drew, and positions that are divided, and
 * 1220 before each widget had a verdict, folds and words for all that its record carries; 1700 before there
 * were words that some widgets say, and all load with what they share; 1720 before those that two widgets
 * share were a file of their own, which is compressed by itself.
 */
export const LANGUAGE_LIMIT = 1850;

/**
 * @typedef {import("./sizes.mjs").BundleSizes} BundleSizes
 * @typedef {import("./sizes.mjs").Size} Size
 *
 * @typedef {object} Held one size and the most it may be, in bytes of brotli
 * @property {string} what
 * @property {number} bytes
 * @property {number} limit
 */

/**
 * The same code, as it would be in any version: with the shortest of versions, and with hashes that are none.
 * A budget is for what is written, and a release of the same code must not be over it because its name is
 * longer, or because the names of its files compress less well.
 * @template {{ code: string }} Chunk
 * @param {readonly Chunk[]} chunks
 * @param {string} version
 * @returns {Chunk[]}
 */
export function asInAnyVersion(chunks, version) {
  return chunks.map((chunk) => {
    const code = chunk.code.replaceAll(version, "0.0.0").replaceAll(/-[0-9a-f]{8}\.js\b/g, "-00000000.js");
    return { ...chunk, code };
  });
}

/**
 * Holds a bundle to what the package's `package.json` allows.
 * @param {string} name of the package
 * @param {import("./package-json.mjs").Bundle} bundle
 * @param {BundleSizes} sizes
 * @param {Size} minimal a minimal Lit element, built the same way
 * @returns {string} the sizes, in words
 * @throws with each size that is over its budget, and by how much
 */
export function checkBudget(name, bundle, sizes, minimal) {
  const over = held(bundle, sizes, minimal).filter(({ bytes, limit }) => bytes > limit);
  if (over.length > 0)
    throw new Error(`${over.map((one) => tellOver(`${name} ${one.what}`, one)).join("\n")}\n${ADVICE}`);
  const { first, total } = sizes;
  const further =
    total.brotli > first.brotli
      ? `; ${total.brotli} (${total.ratio} times) with all that it loads on demand but languages`
      : "";
  const ratio = `${first.ratio.toFixed(3)} times a minimal Lit element (${minimal.brotli})`;
  return `${name} ${bundle.to}: ${first.brotli} bytes brotli, ${ratio}${further}`;
}

const ADVICE = "Make it smaller, or change redlines.bundles in package.json and say why.";

/**
 * @param {string} what
 * @param {Held} held
 */
function tellOver(what, { bytes, limit }) {
  return `${what}: ${bytes} bytes brotli; the budget is ${limit}. It is ${bytes - limit} bytes over.`;
}

/**
 * @param {import("./package-json.mjs").Bundle} bundle
 * @param {BundleSizes} sizes
 * @param {Size} minimal
 * @returns {Held[]}
 */
function held(
  { to, maxRatio = Infinity, maxFirst = Infinity, maxTotal = Infinity },
  { first, total, languages },
  minimal,
) {
  return [
    { what: to, bytes: first.brotli, limit: Math.floor(Math.min(maxFirst, maxRatio * minimal.brotli)) },
    { what: `${to} with all that it loads on demand`, bytes: total.brotli, limit: maxTotal },
    ...Object.entries(languages).map(([what, { brotli }]) => ({
      what,
      bytes: brotli,
      limit: LANGUAGE_LIMIT,
    })),
  ];
}
