import { type Kind, KINDS } from "../collections.js";
import { compareText } from "../compare-text.js";
import { COMPUTED, isSchema, type JsonSchema, jsonSchema } from "./json-schema.js";

/** The files that editors help to write: records of each kind, `dataset.yaml`, and translations of both. */
export const EDITED: readonly Edited[] = ["dataset", "translation", ...KINDS];

type Edited = Kind | "dataset" | "translation";

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * The schema of one file of a dataset, complete in itself, for editors: what the tool computes is no field
 * of it, and of what may be left out the description says what is then taken.
 */
export function editorSchema(file: Edited, vocabulary: JsonSchema = jsonSchema()): JsonSchema {
  const all = mapped(vocabulary["$defs"] as Definitions, forEditors) as Definitions;
  const own = all[file === "dataset" ? "dataset-file" : file] ?? {};
  const shared = [...reached(own, all)].sort(compareText).map((name) => [name, all[name]]);
  return {
    $schema: vocabulary["$schema"],
    title: file === "dataset" ? "dataset.yaml of a Redlines dataset" : `A ${file} of a Redlines dataset`,
    ...own,
    $defs: Object.fromEntries(shared),
  };
}

function forEditors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forEditors);
  if (!isSchema(value)) return value;
  const { inferred, ...json } = value;
  const inner = mapped(withoutComputed(json), forEditors);
  if (typeof inferred !== "string") return inner;
  return { ...inner, description: `${String(json["description"])}. If left out: ${inferred}` };
}

/** Fields that no author writes, by what the schema says is taken for them. */
function withoutComputed(json: JsonSchema): JsonSchema {
  const isWritten = ([key, field]: [string, unknown]): boolean =>
    !isSchema(field) || field["inferred"] === undefined || field["inferred"] !== COMPUTED[key];
  return Object.fromEntries(Object.entries(json).filter(isWritten));
}

function mapped(json: JsonSchema, change: (value: unknown) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, change(value)]));
}

/** The names of the shared schemas to which a schema refers, and those to which they do. */
function reached(json: unknown, all: Definitions, found = new Set<string>()): ReadonlySet<string> {
  if (typeof json !== "object" || json === null) return found;
  for (const [key, value] of Object.entries(json)) {
    const name = key === "$ref" ? String(value).replace("#/$defs/", "") : undefined;
    if (name === undefined) reached(value, all, found);
    else if (!found.has(name)) reached(all[name], all, found.add(name));
  }
  return found;
}
