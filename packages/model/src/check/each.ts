import {
  COLLECTIONS,
  isAssertionKind,
  KINDS,
  type AnyRecord,
  type Assertion,
  type AssertionKind,
  type Kind,
  type RecordOf,
} from "../collections.js";
import type { Dataset } from "../types.js";

/** A record together with its kind. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly record: RecordOf[K];
}

/** The entries of the dataset that is being checked, by kind and all together. */
let held: { dataset: Dataset; byKind: Map<Kind, readonly Entry[]>; all?: readonly Entry[] } | undefined;

/** While this works the dataset does not change: its records are listed once, not by each rule anew. */
export function listedOnce<T>(dataset: Dataset, work: () => T): T {
  held = { dataset, byKind: new Map() };
  try {
    return work();
  } finally {
    held = undefined;
  }
}

/** All records of one kind. */
export function entriesOf<K extends Kind>(dataset: Dataset, kind: K): readonly Entry<K>[] {
  if (held?.dataset !== dataset) return list(dataset, kind);
  const known = held.byKind.get(kind) ?? list(dataset, kind);
  held.byKind.set(kind, known);
  return known as readonly Entry<K>[];
}

function list<K extends Kind>(dataset: Dataset, kind: K): Entry<K>[] {
  const collection = dataset[COLLECTIONS[kind]] as Readonly<Record<string, RecordOf[K]>>;
  return Object.entries(collection).map(([id, record]) => ({ kind, id, record }));
}

/** All records of a dataset, kind by kind. */
export function entries(dataset: Dataset): readonly Entry[] {
  if (held?.dataset !== dataset) return KINDS.flatMap((kind): Entry[] => list(dataset, kind));
  held.all ??= KINDS.flatMap((kind) => entriesOf(dataset, kind));
  return held.all;
}

/** All records that state something. */
export function assertions(dataset: Dataset): { kind: AssertionKind; id: string; record: Assertion }[] {
  return entries(dataset).filter((entry): entry is Entry<AssertionKind> => isAssertionKind(entry.kind));
}

/** The kinds under which a dataset has an id: one, unless the dataset is broken. */
export function kindsOf(dataset: Dataset, id: string): Kind[] {
  return KINDS.filter((kind) => Object.hasOwn(dataset[COLLECTIONS[kind]], id));
}

/** Every id of the given kinds. */
export function idsOf(dataset: Dataset, kinds: readonly Kind[]): string[] {
  return kinds.flatMap((kind) => Object.keys(dataset[COLLECTIONS[kind]] as Record<string, AnyRecord>));
}
