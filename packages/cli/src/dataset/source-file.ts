import { COLLECTIONS, type Kind, KINDS } from "@redlines/model";
import { readTextNow } from "../read/file-text.js";
import type { RecordFile } from "../read/list-files.js";
import { locate, positionAt, type Position } from "../read/locate.js";
import { parseYaml, type ParsedYaml } from "../read/parse-yaml.js";
import type { Located } from "./problem.js";
import type { SchemaProblem } from "./schema-problems.js";

/** One file that could be parsed. */
export interface SourceFile {
  /** As shown to the user. */
  file: string;
  text: string;
  parsed: ParsedYaml;
  /** Absent for `dataset.yaml`. */
  record?: { kind: Kind; id: string } | undefined;
}

export type ReadFile =
  | { from: RecordFile | undefined; source: SourceFile }
  | { from: RecordFile | undefined; problem: Located };

const KIND_OF = new Map<string, Kind>(KINDS.map((kind) => [COLLECTIONS[kind], kind]));

/** Reads and parses one file; `from` says which record it holds, nothing that it is `dataset.yaml`. */
export function readSourceFile(file: string, from?: RecordFile): ReadFile {
  const kind = from && KIND_OF.get(from.collection);
  const record = from && kind ? { kind, id: from.id } : undefined;
  const about = { file, record: formatRecord(record) };
  const content = readTextNow(file);
  if (!content.ok) {
    const { message, found, remedy } = content;
    return { from, problem: { rule: "files", ...about, message, found, remedy } };
  }
  const parsed = parseYaml(content.text);
  const [fault] = parsed.faults;
  if (!fault) return { from, source: { file, text: content.text, parsed, record } };
  const { offset, edit: _edit, ...details } = fault;
  return { from, problem: { rule: "yaml", ...about, ...positionAt(parsed.lines, offset), ...details } };
}

/** A problem of a schema, put at its place in the file. */
export function atPlace({ file, parsed, record }: SourceFile, problem: SchemaProblem): Located & Position {
  const { rule = "schema", path, at, message, expected, found, remedy } = problem;
  return {
    rule,
    file,
    record: formatRecord(record),
    ...locate(parsed, path, at),
    message,
    expected,
    found,
    remedy,
  };
}

function formatRecord(record: SourceFile["record"]): string | undefined {
  return record && `${record.kind} ${record.id}`;
}
