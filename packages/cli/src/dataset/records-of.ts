import { type AnyRecord, COLLECTIONS, type Dataset, type Kind, KINDS } from "@redlines/model";

/** A record together with its kind. */
export interface Entry {
  kind: Kind;
  record: AnyRecord;
}

/** All records of a dataset, kind by kind. */
export function recordsOf(dataset: Dataset): Entry[] {
  return KINDS.flatMap((kind) =>
    Object.values(dataset[COLLECTIONS[kind]] as Readonly<Record<string, AnyRecord>>).map((record) => ({
      kind,
      record,
    })),
  );
}
