import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A JSON Schema, as the model writes it. */
export interface Json {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
  const?: string;
  default?: unknown;
  /** What is taken for a field that is left out. */
  inferred?: string;
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  anyOf?: readonly Json[];
  oneOf?: readonly Json[];
  items?: Json;
  properties?: Readonly<Record<string, Json>>;
  additionalProperties?: Json | boolean;
  required?: readonly string[];
}

/** A field of a record: the way to it (`signals[].endedBy.why`), and its schema in each form of a record. */
export interface Field {
  path: string;
  isRequired: boolean;
  forms: readonly Json[];
}

const SCHEMA = fileURLToPath(import.meta.resolve("@redlines/model/schema.json"));
const vocabulary = JSON.parse(readFileSync(SCHEMA, "utf8")) as { $defs: Readonly<Record<string, Json>> };

/** The kinds, `dataset-file`, and what several kinds share. */
export const DEFINITIONS: Readonly<Record<string, Json>> = vocabulary.$defs;

/** Every field of a schema, in order, with the fields within it; what is shared is not entered. */
export function fieldsOf(json: Json, path = ""): Field[] {
  const objects = objectsIn(json);
  const keys = [...new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)))];
  return keys.flatMap((key) => {
    const forms = objects.flatMap(({ properties = {} }) => properties[key] ?? []);
    const field = {
      path: path + key,
      isRequired: objects.every(({ required = [] }) => required.includes(key)),
      forms,
    };
    return [field, ...forms.flatMap((form) => fieldsOf(form, `${path}${key}${step(form)}.`))].filter(isFirst);
  });
}

function isFirst({ path }: Field, index: number, all: readonly Field[]): boolean {
  return all.findIndex((other) => other.path === path) === index;
}

/** The maps of fields that a schema allows: one, or those of its options, or those of its list's members. */
function objectsIn(json: Json): Json[] {
  const options = json.anyOf ?? json.oneOf;
  if (options) return options.flatMap(objectsIn);
  if (json.items) return objectsIn(json.items);
  if (typeof json.additionalProperties === "object") return objectsIn(json.additionalProperties);
  return json.properties ? [json] : [];
}

function step({ items, additionalProperties }: Json): string {
  if (items) return "[]";
  return typeof additionalProperties === "object" ? ".*" : "";
}
