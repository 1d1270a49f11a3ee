import type { RecordOf } from "../collections.js";
import type { Dataset, Evidence, Retraction } from "../types.js";
import { aboutOf, citedBy, type ExcerptBase } from "./base.js";
import type { Citation } from "./citation.js";
import type { ListKind } from "./kinds.js";

/** Which records an excerpt lists: one, by its id, or all, by the dataset's own. */
export interface Listing<K extends ListKind> {
  readonly id: string;
  readonly records: readonly RecordOf[K][];
}

/** An excerpt that lists records of its kind. */
export interface ListExcerpt<K extends ListKind, Item> extends Omit<ExcerptBase<K>, "record"> {
  /** What it is of: the one record, which may be retracted, or the dataset. */
  record: { id: string; retracted?: Retraction };
  /** In the order in which the source has them. */
  items: Item[];
}

/** Makes an excerpt of one kind from what it is to list. */
export type ListComposer<K extends ListKind, E> = (listing: Listing<K>, dataset: Dataset) => E;

/**
 * An excerpt that lists records, each as its kind's composer tells it. The sources are those of all, once
 * each.
 */
export function listExcerpt<K extends ListKind, Item>(
  kind: K,
  { id, records }: Listing<K>,
  dataset: Dataset,
  itemOf: (record: RecordOf[K]) => Item,
): ListExcerpt<K, Item> {
  const ordered = inReadingOrder(records);
  return {
    kind,
    about: aboutOf(dataset),
    record: { id, ...retractionIn(records, id) },
    cited: citedByAll(kind, ordered, dataset),
    items: ordered.map(itemOf),
  };
}

/** Whether what is listed is one record, by its own id, which is retracted. */
function retractionIn<K extends ListKind>(
  records: Listing<K>["records"],
  id: string,
): { retracted?: Retraction } {
  const own = records.find((one) => one.id === id);
  return own && "retracted" in own && own.retracted ? { retracted: own.retracted } : {};
}

/** By the paragraph that each rests on; what is not read by paragraph comes last. */
export function inReadingOrder<T extends { readonly evidence: readonly Evidence[] }>(
  records: readonly T[],
): T[] {
  const place = ({ evidence: [first] }: T): number => first?.paragraph ?? Infinity;
  return records.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function citedByAll<K extends ListKind>(
  kind: K,
  records: readonly RecordOf[K][],
  dataset: Dataset,
): Citation[] {
  return joinedCitations(records.flatMap((record) => citedBy(kind, record, dataset)));
}

/** Each source once, with the paragraphs of all; the address is that of the first passage. */
export function joinedCitations(citations: readonly Citation[]): Citation[] {
  const cited = new Map<string, Citation>();
  for (const one of citations) cited.set(one.id, joinedCitation(cited.get(one.id), one));
  return [...cited.values()];
}

function joinedCitation(before: Citation | undefined, { paragraphs, ...one }: Citation): Citation {
  const all = new Set([...(before?.paragraphs ?? []), ...paragraphs]);
  return { ...one, ...before, paragraphs: [...all].toSorted((a, b) => a - b) };
}
