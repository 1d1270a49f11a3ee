import { type ActorId, dataset, type QuoteId, type RedlineId } from "@redlines/core";
import { excerpt, type Excerpt, type ExcerptKind } from "@redlines/model";

/** The ids of the records that have a widget. */
export interface Ids {
  actor: ActorId;
  quote: QuoteId;
  redline: RedlineId;
}

/** A record of the article, with all that it refers to. */
export function excerptOf<K extends ExcerptKind>(kind: K, id: Ids[K]): Excerpt<K> {
  return excerpt(dataset, kind, id);
}

const COLLECTIONS = { actor: "actors", quote: "quotes", redline: "redlines" } as const;

/** All records of a kind, for a menu. */
export function idsOf<K extends ExcerptKind>(kind: K): Ids[K][] {
  return Object.keys(dataset[COLLECTIONS[kind]]) as Ids[K][];
}
