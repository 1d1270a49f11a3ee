/**
 * What a map has for a key.
 * @throws when it has nothing: a figure that is missing must not pass for one
 */
export function required<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The run has no figure for ${what}.`);
  return value;
}
