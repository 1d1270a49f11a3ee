/**
 * What a package exports below `./internal/` is for this repository alone, such as the states that tests and
 * stories share. It is taken out when the package is packed, so nobody else comes to depend on it.
 */
export const hooks = {
  /** @param {{ exports?: Record<string, unknown> }} manifest */
  beforePacking: (manifest) => ({ ...manifest, exports: withoutInternal(manifest.exports ?? {}) }),
};

/** @param {Record<string, unknown>} exports */
function withoutInternal(exports) {
  return Object.fromEntries(Object.entries(exports).filter(([entry]) => !entry.startsWith("./internal/")));
}
