import { COLLECTIONS, type RecordOf } from "../collections.js";
import { findCurrent } from "../derive/find-current.js";
import type { Dataset, Retraction } from "../types.js";
import { inOneLanguage } from "../translation/original-of.js";
import { compactActor } from "./compact.js";
import * as composers from "./composers.js";
import { type ExcerptKind, isListKind, type ListKind } from "./kinds.js";
import type { Listing } from "./list.js";

/** The excerpt of each kind is what its composer makes. */
type ExcerptOf = { [K in ExcerptKind]: ReturnType<(typeof composers)[K]> };

/**
 * One record, what its widget shows of all that it refers to, and what is derived from it: small enough
 * to stand in a page, and the only thing a widget takes. What a widget would have to look up is looked up
 * already. `Excerpt<"quote">` is that of a quote; `Excerpt` is any. That the kind stands in the type once
 * more lets a function that takes an `Excerpt<K>` infer the K.
 */
export type Excerpt<K extends ExcerptKind = ExcerptKind> = { kind: K } & ExcerptOf[K];

/** Of what the excerpt of a kind is made: of a record, or of those that it is to list. */
type Chosen<K extends ExcerptKind> = K extends ListKind ? Listing<K> : RecordOf[K];

const COMPOSERS: { readonly [K in ExcerptKind]: (chosen: Chosen<K>, dataset: Dataset) => Excerpt<K> } =
  composers;

/** The kinds whose widget has a compact form, with what cuts their excerpts down to it. */
const COMPACTORS = { actor: compactActor };

/** How much an excerpt is to hold: all that its widget shows, or what the compact form of it does. */
export interface ExcerptOptions<K extends ExcerptKind> {
  readonly form?: K extends keyof typeof COMPACTORS ? "full" | "compact" : "full";
}

/**
 * Cuts one record out of a dataset, with what its widget shows of all that it refers to. It is in one
 * language: that of the dataset, or the original where it has a record that `localise` found untranslated.
 * Of a kind whose widget is a list, the dataset's own id cuts out all of them.
 * @param id its own, or one that it had before; of a list also the dataset's
 * @throws {RangeError} when the dataset has no such record
 */
export function excerpt<K extends ExcerptKind>(
  dataset: Dataset,
  kind: K,
  id: string,
  { form }: ExcerptOptions<K> = {},
): Excerpt<K> {
  return inOneLanguage(dataset, (from) => {
    const whole = COMPOSERS[kind](chosen(from, kind, id), from);
    return form === "compact" ? compactExcerpt(whole) : whole;
  });
}

function chosen<K extends ExcerptKind>(dataset: Dataset, kind: K, id: string): Chosen<K> {
  const collection = dataset[COLLECTIONS[kind]] as Record<string, RecordOf[K]>;
  const record = findCurrent(collection, id, dataset);
  const all = id === dataset.about.id && isListKind(kind) ? Object.values(collection) : [];
  const [first] = record ? [record] : all;
  if (!first) throw new RangeError(`This dataset has no ${kind} “${id}”.`);
  return (isListKind(kind) ? { id: record?.id ?? id, records: record ? [record] : all } : first) as Chosen<K>;
}

/**
 * The ids of all excerpts of a kind: those of its records, in front of which a list that has any has the
 * dataset's own.
 */
export function excerptIds(dataset: Dataset, kind: ExcerptKind): string[] {
  const ids = Object.keys(dataset[COLLECTIONS[kind]]);
  return isListKind(kind) && ids.length > 0 ? [...new Set([dataset.about.id, ...ids])] : ids;
}

/** The ids of the records that an excerpt shows: its own, or of a list those of all that it lists. */
export function shownIds(one: Excerpt): string[] {
  return "items" in one ? one.items.map(({ id }) => id) : [one.record.id];
}

/** Whether the record of an excerpt is retracted, when, and why. Of a list of several none is. */
export function retractionOf({ record }: Excerpt): Retraction | undefined {
  return "retracted" in record ? record.retracted : undefined;
}

/** As much of an excerpt as the compact form of its widget shows; of a kind without one, all of it. */
export function compactExcerpt<E extends Excerpt>(whole: E): E {
  return whole.kind === "actor" ? ({ ...COMPACTORS.actor(whole), kind: whole.kind } as E) : whole;
}
