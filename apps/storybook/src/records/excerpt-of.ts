import { dataset } from "@redlines/core";
import { COLLECTIONS, excerpt, type Excerpt, type ExcerptKind } from "@redlines/model";

/**
 * A record of the article, with all that it refers to.
 * @throws {RangeError} when the article has no such record
 */
export function excerptOf<K extends ExcerptKind>(kind: K, id: string): Excerpt<K> {
  return excerpt(dataset, kind, id);
}

/** All records of a kind, for a menu. */
export function idsOf(kind: ExcerptKind): string[] {
  return Object.keys(dataset[COLLECTIONS[kind]]);
}
