import type { InferContext } from "@redlines/model/check";
import { recordSchemas } from "@redlines/model/schema";
import type { RecordFile } from "../read/list-files.js";
import { compileTimes } from "./compile-times.js";
import { drawFlags, type Flags } from "./draw-flags.js";
import { withoutEmpty } from "./evidence.js";
import { inferRecord } from "./infer-dataset.js";
import { schemaProblems } from "./schema-issues.js";
import type { SchemaProblem } from "./schema-problems.js";
import type { SourceFile } from "./source-text.js";
import { writtenOurs } from "./written-ours.js";

export interface ValidatedRecord {
  problems: SchemaProblem[];
  /** The record as the model knows it; absent when its schema does not accept it. */
  data: unknown;
}

/** Validates one record against its schema: its id from the file's name, times and flags computed. */
export function validateRecord(
  source: SourceFile,
  { collection, id }: Pick<RecordFile, "collection" | "id">,
  context: InferContext,
  flags: Flags,
): ValidatedRecord {
  const written = source.parsed.value;
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return { data: undefined, problems: [noRecord(written)] };
  const whole = inferRecord(collection, withoutEmpty({ id, ...written }), context);
  const compiled = compileTimes(whole);
  const drawn = drawFlags(collection, compiled.value, flags);
  const schema = recordSchemas[collection];
  const result = schema.safeParse(drawn.value);
  const problems = [
    ...compiled.faults,
    ...drawn.faults,
    ...writtenOurs(collection, written),
    ...ownId(written, id),
    ...schemaProblems(source, schema, drawn.value, result),
  ];
  return { data: problems.length === 0 ? result.data : undefined, problems };
}

function noRecord(written: unknown): SchemaProblem {
  const found =
    written === null ? "an empty file" : Array.isArray(written) ? "a list" : `a ${typeof written}`;
  return {
    path: [],
    at: "value",
    message: "the file holds no record",
    expected: "a map of fields",
    found,
    remedy: "write the fields of the record, one a line",
  };
}

function ownId(written: object, id: string): SchemaProblem[] {
  if (!("id" in written) || written.id === id) return [];
  return [
    {
      path: ["id"],
      at: "value",
      message: "the id is not the name of the file",
      expected: id,
      found: String(written.id),
      remedy: "leave it out: the file's name is the id",
    },
  ];
}
