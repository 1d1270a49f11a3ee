/**
 * Orders texts by their code units, for `sort`: the same on every machine, whatever its language. Ids, paths
 * and days are in order so.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
