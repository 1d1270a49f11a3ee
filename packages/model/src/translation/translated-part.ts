import { textsOf, type TextsFrom, type Translatable } from "./texts.js";

/**
 * What the digest of a translation is made of, as canonical JSON: each text of the original by its path. What
 * else a record holds, such as its evidence, makes no translation stale.
 */
export function translatedPart<T extends Translatable>(
  kind: T,
  record: TextsFrom<T>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(textsOf(kind, record).map(({ path, text }) => [path, text]));
}
