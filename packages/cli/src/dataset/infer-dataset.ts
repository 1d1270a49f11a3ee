import { type Collection, COLLECTIONS, KINDS } from "@redlines/model";
import { infer, inferTimes, type InferContext, type Written } from "@redlines/model/check";
import { withoutEmpty } from "./evidence.js";
import type { SourceFile } from "./source-text.js";

/** What the files of a dataset say, for the records that leave out what another one tells. */
export function inferContext(sources: readonly SourceFile[]): InferContext {
  const byName = new Map(
    sources.map(({ record, parsed }) => [record ? `${record.kind} ${record.id}` : "", parsed.value]),
  );
  const written = (name: string): Written | undefined => asMap(byName.get(name));
  return {
    about: written("") ?? {},
    record: (collection, id) => written(`${kindOf(collection)} ${id}`),
  };
}

/** For a file that is judged by itself: what other files tell is not inferred. */
export const ALONE: InferContext = { about: {}, record: () => undefined };

/** The compiled form of a record but for its times; what is no map of fields stays as it is. */
export function inferRecord(collection: Collection, record: unknown, context: InferContext): unknown {
  const written = asMap(record);
  return written ? infer(kindOf(collection), written, context) : record;
}

/** The same of the record that a file holds, whether or not its schema would accept it. */
export function inferWritten({ record, parsed }: SourceFile, context: InferContext): Written {
  const written = asMap(withoutEmpty(parsed.value)) ?? {};
  return record ? infer(record.kind, { id: record.id, ...written }, context) : written;
}

/** The same of what a dataset says of itself. */
export function inferHeader(written: Written): unknown {
  return inferTimes(written, { ...ALONE, about: written });
}

function kindOf(collection: Collection): (typeof KINDS)[number] {
  return KINDS.find((kind) => COLLECTIONS[kind] === collection) ?? "source";
}

function asMap(value: unknown): Written | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Written)
    : undefined;
}
