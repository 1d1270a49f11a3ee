import type { InferContext } from "@redlines/model/check";
import { recordSchemas } from "@redlines/model/schema";
import type { RecordFile } from "../read/list-files.js";
import { compileTimes } from "./compile-times.js";
import { fillDigests, findEvidence } from "./evidence.js";
import { inferRecord } from "./infer-dataset.js";
import { schemaProblems } from "./schema-issues.js";
import type { SchemaProblem } from "./schema-problems.js";
import type { SourceFile } from "./source-file.js";

export interface ValidatedRecord {
  problems: SchemaProblem[];
  /** The record as the model knows it; absent when its schema does not accept it. */
  data: unknown;
}

/** Validates one record against its schema: its id from the file's name, times computed, more inferred. */
export function validateRecord(
  source: SourceFile,
  { collection, id }: RecordFile,
  context: InferContext,
): ValidatedRecord {
  const written = source.parsed.value;
  if (typeof written !== "object" || written === null || Array.isArray(written))
    return { data: undefined, problems: [noRecord(written)] };
  const whole = inferRecord(collection, fillDigests({ id, ...written }), context);
  const compiled = compileTimes(whole);
  const schema = recordSchemas[collection];
  const result = schema.safeParse(compiled.value);
  const problems = [
    ...compiled.faults,
    ...ownId(written, id),
    ...schemaProblems(source, schema, compiled.value, result),
  ];
  return {
    data: problems.length === 0 ? result.data : undefined,
    problems: [...problems, ...missingDigests(written)],
  };
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

function missingDigests(written: object): SchemaProblem[] {
  const pointers = findEvidence(written);
  const bare = pointers.filter(({ digest }) => digest === undefined);
  const [first] = bare;
  if (!first) return [];
  const message =
    pointers.length === 1
      ? "its evidence has no digest yet"
      : `${bare.length} of its ${pointers.length} evidence pointers have no digest yet`;
  const remedy =
    "`redlines verify DIR --source FILE --write` finds each passage in the source and writes its digest";
  return [{ rule: "digest", path: [...first.path, "start"], at: "key", message, remedy }];
}
