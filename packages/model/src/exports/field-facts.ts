import * as z from "zod";
import { COLLECTIONS, type Kind, KINDS } from "../collections.js";
import { recordSchemas } from "../schema.js";

/** What the schema says of a field: what it means, and which values it may have, where these are a list. */
export interface FieldFacts {
  description?: string;
  enum?: readonly string[];
}

interface Json extends FieldFacts {
  const?: string;
  anyOf?: readonly Json[];
  oneOf?: readonly Json[];
  properties?: Readonly<Record<string, Json>>;
  items?: Json;
}

/** Slow to make, and needed for each of some hundred columns. */
const SCHEMAS = new Map<Kind, Json>();

function schemaOf(kind: Kind): Json {
  const known = SCHEMAS.get(kind);
  if (known) return known;
  for (const one of KINDS) SCHEMAS.set(one, z.toJSONSchema(recordSchemas[COLLECTIONS[one]]) as Json);
  return schemaOf(kind);
}

/**
 * What the schema says of a field, in the notation of the references: `attribution[].actor`. A field that
 * stands in several shapes of a record may have any of their values.
 */
export function fieldFacts(kind: Kind, path: string): FieldFacts {
  const found = below(
    schemaOf(kind),
    path.split(".").flatMap((step) => step.split("[]").flatMap((name, at) => (at ? ["[]"] : [name]))),
  );
  const description = found.find((json) => json.description !== undefined)?.description;
  const listed = found.map(valuesOf);
  return {
    ...(description !== undefined && { description }),
    ...(isList(listed) && { enum: [...new Set(listed.flat())] }),
  };
}

/** Whether every shape of the field has a list of values. */
function isList(values: readonly (readonly string[])[]): boolean {
  return values.length > 0 && values.every((some) => some.length > 0);
}

function valuesOf({ enum: listed, const: only }: Json): readonly string[] {
  return listed ?? (only === undefined ? [] : [only]);
}

/** Every schema to which the steps lead; what a field says of itself stands before what its options say. */
function below(json: Json, [step, ...rest]: readonly string[]): Json[] {
  const options = json.anyOf ?? json.oneOf;
  if (options) {
    const found = options.flatMap((option) => below(option, step === undefined ? [] : [step, ...rest]));
    return step === undefined && json.description !== undefined ? [json, ...found] : found;
  }
  if (step === undefined) return [json];
  const next = step === "[]" ? json.items : json.properties?.[step];
  return next ? below(next, rest) : [];
}
