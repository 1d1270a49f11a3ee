import { COLLECTIONS, KINDS } from "../collections.js";
import { find, references } from "../references.js";
import type { Dataset, Event } from "../types.js";
import { byTime } from "./day.js";

/**
 * The events of a dataset, those first without which its story cannot be told: that which took place and to
 * which most other records refer; what it was an answer to; then the others by how many records refer to
 * each, by how many passages each rests on, and by time.
 */
export function byWeight(dataset: Dataset): Event[] {
  const weights = weightsOf(dataset);
  const key = keyEvent(dataset);
  const answered = new Set(key?.answers);
  const place = (event: Event): number[] => [
    event.id === key?.id ? 0 : answered.has(event.id) ? 1 : 2,
    -(weights.get(event.id) ?? 0),
    -event.evidence.length,
  ];
  return Object.values(dataset.events).sort((a, b) => inOrder(place(a), place(b)) || byTime(a.time, b.time));
}

/**
 * The event about which the story is: of those that took place the one to which most other records refer, of
 * several the latest; nothing where none refers to any.
 */
export function keyEvent(dataset: Dataset): Event | undefined {
  const weights = weightsOf(dataset);
  const most = (id: string): number => weights.get(id) ?? 0;
  return Object.values(dataset.events)
    .filter(({ modality, time, retracted }) => modality === "actual" && time !== undefined && !retracted)
    .filter(({ id }) => most(id) > 0)
    .sort((a, b) => most(b.id) - most(a.id) || byTime(b.time, a.time))[0];
}

/** How many other records refer to each event to which any does. */
function weightsOf(dataset: Dataset): Map<string, number> {
  const weights = new Map<string, number>();
  for (const id of KINDS.flatMap((kind) => referredIn(kind, dataset)))
    if (find(dataset.events, id)) weights.set(id, (weights.get(id) ?? 0) + 1);
  return weights;
}

/** What the records of a kind refer to and may be events: of each record once. */
function referredIn<K extends (typeof KINDS)[number]>(kind: K, dataset: Dataset): string[] {
  const records = Object.values(dataset[COLLECTIONS[kind]]) as Parameters<typeof references<K>>[1][];
  return records.flatMap((record) => {
    const referred = references(kind, record).filter(({ kinds }) => kinds.includes("event"));
    return [...new Set(referred.map(({ id }) => id))];
  });
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const different = a.findIndex((value, index) => value !== b[index]);
  return (a[different] ?? 0) - (b[different] ?? 0);
}
