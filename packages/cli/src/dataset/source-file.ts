import { COLLECTIONS, type Kind, KINDS } from "@redlines/model";
import { readTextNow } from "../read/file-text.js";
import type { RecordFile } from "../read/list-files.js";
import type { Located } from "./problem.js";
import { formatRecord, type SourceFile, sourceText } from "./source-text.js";

export type ReadFile =
  | { from: RecordFile | undefined; source: SourceFile }
  | { from: RecordFile | undefined; problem: Located };

const KIND_OF = new Map<string, Kind>(KINDS.map((kind) => [COLLECTIONS[kind], kind]));

/** Reads and parses one file; `from` says which record it holds, nothing that it is `dataset.yaml`. */
export function readSourceFile(file: string, from?: RecordFile): ReadFile {
  const kind = from && KIND_OF.get(from.collection);
  const record = from && kind ? { kind, id: from.id } : undefined;
  const content = readTextNow(file);
  if (content.ok) return { from, ...sourceText(file, content.text, record) };
  const { message, found, remedy } = content;
  return { from, problem: { rule: "files", file, record: formatRecord(record), message, found, remedy } };
}
