import type { Kind } from "@redlines/model";
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

/** A text that is read: what stands in it, or the first thing that is no YAML. */
export type SourceText = { source: SourceFile } | { problem: Located };

/** Parses the text of a file, wherever it comes from. */
export function sourceText(file: string, text: string, record?: SourceFile["record"]): SourceText {
  const parsed = parseYaml(text);
  const [fault] = parsed.faults;
  if (!fault) return { source: { file, text, parsed, record } };
  const { offset, edit: _edit, ...details } = fault;
  const place = positionAt(parsed.lines, offset);
  return { problem: { rule: "yaml", file, record: formatRecord(record), ...place, ...details } };
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

export function formatRecord(record: SourceFile["record"]): string | undefined {
  return record && `${record.kind} ${record.id}`;
}
