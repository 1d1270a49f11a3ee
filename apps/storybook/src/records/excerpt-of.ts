import { dataset } from "@redlines/core";
import { excerpt, type Excerpt, excerptIds, type ExcerptKind, type Language } from "@redlines/model";
import { articleIn } from "./article.js";

/**
 * A record of the article, with all that it refers to, in a language that has been loaded.
 * @throws {RangeError} when the article has no such record, or not in this language
 */
export function excerptOf<K extends ExcerptKind>(kind: K, id: string, language: Language = "en"): Excerpt<K> {
  return excerpt(articleIn(language), kind, id);
}

/**
 * A record of the article in another language.
 * @returns nothing for a record that is invented: it has no translation
 */
export function translationOf(shown: Excerpt, language: Language): Excerpt | undefined {
  const { kind, record, about } = shown;
  if (about.language === language) return shown;
  const isOurs = excerptIds(dataset, kind).includes(record.id);
  if (!isOurs || JSON.stringify(excerptOf(kind, record.id)) !== JSON.stringify(shown)) return undefined;
  return excerptOf(kind, record.id, language);
}

/** All records of a kind, for a menu, and before them the list of all where they are listed. */
export function idsOf(kind: ExcerptKind): string[] {
  return excerptIds(dataset, kind);
}
