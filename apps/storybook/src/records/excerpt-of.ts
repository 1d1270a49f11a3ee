import { type ActorId, dataset, type QuoteId, type RedlineId } from "@redlines/core";
import { type Excerpt, excerpt, type ExcerptKind } from "@redlines/model";

/** The ids of the records that have a widget. */
interface Ids {
  actor: ActorId;
  quote: QuoteId;
  redline: RedlineId;
}

/** A record of the dataset by its id, or an excerpt of another one. */
export type Chosen<K extends ExcerptKind> = Ids[K] | Excerpt<K>;

export function excerptOf<K extends ExcerptKind>(kind: K, record: Chosen<K>): Excerpt<K> {
  return typeof record === "string" ? excerpt(dataset, kind, record) : record;
}

const COLLECTIONS = { actor: "actors", quote: "quotes", redline: "redlines" } as const;

/** All records of a kind, for a menu. */
export function idsOf<K extends ExcerptKind>(kind: K): Ids[K][] {
  return Object.keys(dataset[COLLECTIONS[kind]]) as Ids[K][];
}
