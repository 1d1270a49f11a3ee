import * as z from "zod";
import { COLLECTIONS, KINDS } from "../collections.js";
import { compareText } from "../compare-text.js";
import { pick } from "../excerpt/pick.js";
import {
  type Inferred,
  INFERRED,
  INFERRED_IN_POINTER,
  INFERRED_IN_TIME,
  POINTER_LISTS,
} from "../infer/inferred.js";
import * as schema from "../schema.js";

/** A JSON Schema, draft 2020-12, as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

/** What several kinds share: written once, referred to by name. */
export const SHARED = {
  id: schema.id,
  language: schema.language,
  digest: schema.digest,
  webAddress: schema.webAddress,
  text: schema.text,
  time: schema.time,
  evidence: schema.evidence,
  unnamed: schema.unnamed,
  condition: schema.condition,
  personName: schema.personName,
  licence: schema.licence,
  voice: schema.voice,
  certainty: schema.certainty,
  correction: schema.correction,
  retraction: schema.retraction,
  coding: schema.coding,
  ours: schema.ours,
};

/** Fields that the tool fills in, which no author writes. */
export const COMPUTED: Inferred = {
  id: "The name of the file",
  earliest: "Computed from the EDTF",
  latest: "Computed from the EDTF",
  begunBy: "Computed from the EDTF",
  extent: "Computed from the EDTF",
  drawing: "Computed from the code",
  ours: "Written by the build, from a translation",
  translation: "Written by the build, from a translation",
  map: "Computed from the coordinates of places",
};

const IN_SHARED: Readonly<Record<string, Inferred>> = {
  time: { ...COMPUTED, ...INFERRED_IN_TIME },
  evidence: INFERRED_IN_POINTER,
};

/**
 * The vocabulary as JSON Schema, in the form in which records are written: what the tool computes
 * or infers may be absent, and its keyword `inferred` says what is then taken; what has a default may be
 * absent too. `$defs` holds one schema for each kind of record,
 * for editors, and `dataset-file` for `dataset.yaml`; the root describes a whole dataset.
 */
export function jsonSchema(): JsonSchema {
  const names = sharedNames(asWritten);
  const define = (of: z.ZodType, may: Inferred = {}): JsonSchema =>
    authored(named(asWritten(of), names, true), may);
  const collections = Object.values(COLLECTIONS).map((collection) => [collection, ofCollection(collection)]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A Redlines dataset",
    type: "object",
    properties: {
      about: define(schema.about, pick(COMPUTED, ["translation", "map"])),
      redirects: define(z.record(schema.id, schema.redirect)),
      ...Object.fromEntries(collections),
    },
    required: ["about", "redirects", ...Object.values(COLLECTIONS)],
    additionalProperties: false,
    $defs: {
      ...Object.fromEntries(
        Object.entries(SHARED).map(([name, shared]) => [name, define(shared, IN_SHARED[name])]),
      ),
      ...Object.fromEntries(
        KINDS.map((kind) => [
          kind,
          define(schema.recordSchemas[COLLECTIONS[kind]], { ...COMPUTED, ...INFERRED[kind] }),
        ]),
      ),
      "dataset-file": define(z.strictObject({ ...ABOUT_WRITTEN, ...FILE_ONLY })),
      translation: define(schema.translation),
    },
  };
}

const { translation: _translation, map: _map, ...ABOUT_WRITTEN } = schema.about.shape;

/** What stands in `dataset.yaml` beside what the dataset says of itself. */
const FILE_ONLY = {
  redirects: z
    .record(schema.id, schema.redirect)
    .optional()
    .describe("Ids that are no longer in use: what became of each"),
  exceptions: z.array(schema.exception).optional().describe("Rules that records may break, and why"),
};

function ofCollection(collection: (typeof COLLECTIONS)[keyof typeof COLLECTIONS]): JsonSchema {
  const kind = KINDS.find((one) => COLLECTIONS[one] === collection);
  return { type: "object", propertyNames: ref("id"), additionalProperties: ref(kind ?? collection) };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** The form in which files are written: what the tool computes may be absent. */
function asWritten(of: z.ZodType): JsonSchema {
  return authoredWithin(converted(of)) as JsonSchema;
}

/** The schema of a whole record, computed fields included, with references to what is shared. */
export function wholeSchema(of: z.ZodType): JsonSchema {
  return named(converted(of), sharedNames(converted), true);
}

/** What is shared, by what it says. */
function sharedNames(convert: (of: z.ZodType) => JsonSchema): ReadonlyMap<string, string> {
  return new Map(Object.entries(SHARED).map(([name, shared]) => [identity(convert(shared)), name]));
}

/** The schema as zod writes it, with what zod keeps as code put into words of JSON Schema. */
function converted(of: z.ZodType): JsonSchema {
  const { $schema: _draft, ...json } = z.toJSONSchema(of, {
    io: "input",
    override: ({ zodSchema, jsonSchema: written }) => explain(zodSchema, written),
  });
  return json;
}

/**
 * A text that is trimmed must not be blank; a fragment has few words.
 */
function explain(of: z.core.$ZodType, written: JsonSchema): void {
  const { checks: all = [] } = internals(of).def;
  const checks = new Set(all.map((check) => internals(check).def.check));
  if (checks.has("overwrite")) written["pattern"] = "\\S";
  if (checks.has("custom"))
    written["pattern"] = `^\\s*\\S+(?:\\s+\\S+){0,${schema.LIMITS.fragmentWords - 1}}\\s*$`;
}

/** What zod keeps of a schema or a check, under the name that it gives to those who extend it. */
function internals<D>({ ["_zod"]: kept }: { _zod: { def: D } }): { def: D } {
  return kept;
}

/**
 * Makes optional what is computed or inferred of every time, pointer and flag, however deep they stand; a
 * list of one pointer may be that pointer.
 */
function authoredWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(authoredWithin);
  if (!isSchema(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, authoredWithin(item)]));
  const fields = inner["properties"];
  if (!isSchema(fields)) return inner;
  // Text and EDTF may each be worked out from the other, but not from nothing.
  if ("edtf" in fields) return { ...demanding(inner, IN_SHARED["time"]), minProperties: 1 };
  if ("drawing" in fields) return authored(inner, { drawing: COMPUTED["drawing"] ?? "" });
  if ("start" in fields) return demanding(inner, IN_SHARED["evidence"]);
  const listed = { ...inner, properties: mapped(fields, oneOrList) };
  return "ours" in fields ? authored(listed, { ours: COMPUTED["ours"] ?? "" }) : listed;
}

function oneOrList(json: unknown, key: string): unknown {
  if (!isSchema(json) || !POINTER_LISTS.includes(key)) return json;
  const { description, ...list } = json;
  return { description, anyOf: [list["items"], list] };
}

function mapped(fields: JsonSchema, change: (value: unknown, key: string) => unknown): JsonSchema {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value, key)]));
}

/** The schema without the demand for what may be absent, which says what is then taken. */
function authored(json: JsonSchema, may: Inferred): JsonSchema {
  const fields = json["properties"];
  if (!isSchema(fields)) return authoredOptions(json, may);
  const told = mapped(fields, (field, key) =>
    isSchema(field) && Object.hasOwn(may, key) ? { ...field, inferred: may[key] } : field,
  );
  return demanding({ ...json, properties: told }, may);
}

function authoredOptions(json: JsonSchema, may: Inferred): JsonSchema {
  const options = json["oneOf"];
  return Array.isArray(options)
    ? { ...json, oneOf: options.map((option: JsonSchema) => authored(option, may)) }
    : json;
}

function demanding(json: JsonSchema, may: Inferred = {}): JsonSchema {
  const required = json["required"];
  return Array.isArray(required)
    ? { ...json, required: required.filter((key: string) => !Object.hasOwn(may, key)) }
    : json;
}

/** Puts a reference wherever a shared schema stands; the description of the place stays beside it. */
function named(value: JsonSchema, names: ReadonlyMap<string, string>, root = false): JsonSchema {
  const walk = (item: unknown): unknown =>
    Array.isArray(item) ? item.map(walk) : isSchema(item) ? named(item, names) : item;
  const name = root ? undefined : names.get(identity(value));
  const description = value["description"];
  if (name !== undefined) return { ...ref(name), ...(description === undefined ? {} : { description }) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item)]));
}

function identity({ description: _description, ...rest }: JsonSchema): string {
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => compareText(a, b)));
}

export function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
