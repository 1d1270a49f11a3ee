import { COLLECTIONS, type RecordOf } from "../collections.js";
import { findCurrent } from "../derive/find-current.js";
import type { Dataset } from "../types.js";
import * as composers from "./composers.js";
import type { ExcerptKind } from "./kinds.js";

/** The excerpt of each kind is what its composer makes. */
type ExcerptOf = { [K in ExcerptKind]: ReturnType<(typeof composers)[K]> };

/**
 * One record, what its widget shows of all that it refers to, and what is derived from it: small enough
 * to stand in a page, and the only thing a widget takes. What a widget would have to look up is looked up
 * already. `Excerpt<"quote">` is that of a quote; `Excerpt` is any. That the kind stands in the type once
 * more lets a function that takes an `Excerpt<K>` infer the K.
 */
export type Excerpt<K extends ExcerptKind = ExcerptKind> = { kind: K } & ExcerptOf[K];

const COMPOSERS: { readonly [K in ExcerptKind]: (record: RecordOf[K], dataset: Dataset) => Excerpt<K> } =
  composers;

/**
 * Cuts one record out of a dataset, with what its widget shows of all that it refers to.
 * @param id its own, or one that it had before
 * @throws {RangeError} when the dataset has no such record
 */
export function excerpt<K extends ExcerptKind>(dataset: Dataset, kind: K, id: string): Excerpt<K> {
  const record = findCurrent(dataset[COLLECTIONS[kind]] as Record<string, RecordOf[K]>, id, dataset);
  if (!record) throw new RangeError(`This dataset has no ${kind} “${id}”.`);
  return COMPOSERS[kind](record, dataset);
}
