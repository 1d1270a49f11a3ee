import { COLLECTIONS } from "@redlines/model";
import type { InferContext, Written } from "@redlines/model/check";
import { inferHeader, inferWritten } from "../dataset/infer-dataset.js";
import type { SourceFile } from "../dataset/source-text.js";
import { validateHeader } from "../dataset/validate-header.js";
import { validateRecord } from "../dataset/validate-record.js";
import { circleFlags } from "../flags/circle-flags.js";
import type { Path } from "../read/locate.js";
import type { Fix, Fixer } from "./fix.js";
import { flowYaml } from "./flow-yaml.js";
import { putIn } from "./put-in.js";
import { withValue } from "./values.js";

/** What a reader of a record looks for in it: whose word it is, how sure, and since when a line exists. */
const OF_RECORDS: ReadonlySet<string> = new Set(["attribution", "certainty", "since"]);

/** What the words for a date mean. */
const OF_TIMES: ReadonlySet<string> = new Set(["text", "edtf", "basis"]);

/**
 * What was left out and is inferred, written down where an author would write it. What the dataset says is
 * the same before and after. A file that has a problem is left as it is: a misspelt field is none left out.
 */
export function writtenDown(context: InferContext): Fixer {
  return (source) => {
    const { value } = source.parsed;
    const whole = wholeOf(source, context);
    const missing = whole === undefined ? [] : leftOut(value, whole);
    const all = missing.length > 1 ? [fixOf(source, missing)] : [];
    return [...all, ...missing.map((one) => fixOf(source, [one]))];
  };
}

/** Fields that a map of the file lacks. */
interface Missing {
  path: Path;
  fields: readonly (readonly [key: string, value: unknown])[];
}

/** The inferred form of a file that its schema accepts. */
function wholeOf(source: SourceFile, context: InferContext): unknown {
  const { record, parsed, file } = source;
  if (!record)
    return validateHeader(source).problems.length === 0 ? inferHeader(parsed.value as Written) : undefined;
  const from = { collection: COLLECTIONS[record.kind], id: record.id, path: file };
  const isAccepted = validateRecord(source, from, context, circleFlags).problems.length === 0;
  return isAccepted ? inferWritten(source, context) : undefined;
}

/** What the whole has and the written form has not, map by map; the only pointer may have no list. */
function leftOut(written: unknown, whole: unknown, path: Path = []): Missing[] {
  if (Array.isArray(whole))
    return Array.isArray(written)
      ? whole.flatMap((item, index) => leftOut(written[index], item, [...path, index]))
      : leftOut(written, whole[0], path);
  if (!isMap(written) || !isMap(whole)) return [];
  const inside = Object.keys(written).flatMap((key) => leftOut(written[key], whole[key], [...path, key]));
  const names = path.length === 0 ? OF_RECORDS : "edtf" in whole ? OF_TIMES : NONE;
  const fields = Object.entries(whole).filter(([key]) => names.has(key) && !(key in written));
  return fields.length === 0 ? inside : [{ path, fields }, ...inside];
}

const NONE: ReadonlySet<string> = new Set();

function isMap(value: unknown): value is Written {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function fixOf(source: SourceFile, missing: readonly Missing[]): Fix {
  const edits = missing.flatMap(({ path, fields }) => {
    const lines = fields.map(([key, value]) => `${key}: ${flowYaml(value)}`);
    return putIn(source, path, lines, "evidence");
  });
  return {
    what: `wrote down ${namesOf(missing).join(", ")}, as inferred`,
    at: Math.max(0, ...edits.slice(0, 1).map(({ from }) => Math.min(from, source.text.length))),
    edits,
    value: missing.reduce(completed, source.parsed.value),
  };
}

function completed(value: unknown, { path, fields }: Missing): unknown {
  return fields.reduce((all, [key, put]) => withValue(all, [...path, key], put), value);
}

/** Each field by the names that lead to it: “time.edtf”. */
function namesOf(missing: readonly Missing[]): string[] {
  const names = missing.flatMap(({ path, fields }) =>
    fields.map(([key]) => [...path, key].filter((step) => typeof step === "string").join(".")),
  );
  return [...new Set(names)];
}
