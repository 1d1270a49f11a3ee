/** Some fields of a record, those that it has. */
export function pick<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  const present = keys.filter((key) => record[key] !== undefined);
  return Object.fromEntries(present.map((key) => [key, record[key]])) as Pick<T, K>;
}
