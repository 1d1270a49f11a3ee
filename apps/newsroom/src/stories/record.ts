import { dataset } from "@redlines/core";
import { type Excerpt, type ExcerptKind, excerpt } from "@redlines/model";

/** A record of the article with all that it refers to. */
export function record<K extends ExcerptKind>(kind: K, id: string): Excerpt<K> {
  return excerpt(dataset, kind, id);
}
