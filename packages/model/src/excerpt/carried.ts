import { COLLECTIONS, type Kind, type RecordOf } from "../collections.js";
import { find } from "../references.js";
import type { Dataset, Time } from "../types.js";
import type { Pointer } from "./pointer.js";
import { type ExcerptRecord, toExcerptRecord } from "./record.js";

/** A record that another one refers to: its evidence stands there only where a pointer leads somewhere. */
export type CarriedRecord<T> = T extends { evidence: Pointer[] }
  ? Omit<T, "evidence"> & { evidence?: Pointer[] }
  : T;

/** Records of a kind that an excerpt carries, by id. */
export type Carried<K extends Kind> = Record<string, CarriedRecord<ExcerptRecord<RecordOf[K]>>>;

/** The records with these ids, once each; an id that the dataset has under no such kind is left out. */
export function carriedRecords<K extends Kind>(
  kind: K,
  ids: readonly string[],
  dataset: Dataset,
): Carried<K> {
  const collection = dataset[COLLECTIONS[kind]] as Record<string, RecordOf[K]>;
  const carried = [...new Set(ids)].flatMap((id) => {
    const record = find(collection, id);
    return record ? [[id, carriedRecord(record, dataset)] as const] : [];
  });
  return Object.fromEntries(carried);
}

/** A record as an excerpt carries it that is of another one, or of several. */
export function carriedRecord<T>(record: T, dataset: Dataset): CarriedRecord<ExcerptRecord<T>> {
  return shownOnly(toExcerptRecord(record, dataset));
}

/** A record that another one refers to keeps what a reader sees: no pointer that leads nowhere, no remark. */
function shownOnly<T>(record: T): CarriedRecord<T> {
  const { evidence = [], time, ...rest } = record as { evidence?: Pointer[]; time?: Time };
  const leading = evidence.filter(({ href }) => href !== undefined);
  return {
    ...rest,
    ...(leading.length > 0 && { evidence: leading }),
    ...(time && { time: withoutNote(time) }),
  } as CarriedRecord<T>;
}

/** No widget shows what the editors have to say of a time. */
export function withoutNote({ note: _note, ...time }: Time): Time {
  return time;
}
