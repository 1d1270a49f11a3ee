/**
 * Whether a version comes before another (Semantic Versioning 2.0.0, 11): a pre-release, such as
 * 0.1.1-next.0, before what it leads to.
 * @param {string} a
 * @param {string} b
 */
export function isBefore(a, b) {
  const [coreOfA = "", ...preOfA] = a.split("-");
  const [coreOfB = "", ...preOfB] = b.split("-");
  if (coreOfA !== coreOfB) return byNumbers(coreOfA, coreOfB) < 0;
  if (preOfB.length === 0) return preOfA.length > 0;
  return preOfA.length > 0 && byNumbers(preOfA.join("-"), preOfB.join("-")) < 0;
}

/**
 * @param {string} a
 * @param {string} b
 */
function byNumbers(a, b) {
  return a.localeCompare(b, "en", { numeric: true });
}
