import { COLLECTIONS } from "../collections.js";
import * as schema from "../schema.js";
import { type JsonSchema, SHARED, wholeSchema } from "./json-schema.js";

/**
 * The schemas of `@redlines/model/schema` once more as a module for `zod/mini`, which a browser can
 * afford. It is written from the schemas themselves when the package is built, so that there is
 * one description and nothing to keep in step.
 */
export function miniSource(): string {
  const shared = Object.entries(SHARED).map(([name, of]) => `const ${name} = ${code(wholeSchema(of))};`);
  const kinds = Object.values(COLLECTIONS).map(
    (collection) => `  ${collection}: ${code(wholeSchema(schema.recordSchemas[collection]))},`,
  );
  return [
    HEAD,
    ...shared,
    `export const about = ${code(wholeSchema(schema.about))};`,
    `export const redirect = ${code(wholeSchema(schema.redirect))};`,
    `export const recordSchemas = {\n${kinds.join("\n")}\n};`,
    TAIL,
  ].join("\n");
}

const HEAD = `// Written by the build from the schemas of ./schema.js.
import * as z from "zod/mini";
const o = z.strictObject, q = z.optional, a = z.array, e = z.enum, u = z.union, b = z.boolean;
const s = (...checks) => z.string().check(...checks);
const t = (...checks) => s(z.trim(), ...checks);
const n = (...checks) => z.number().check(...checks);
const r = z.regex;
const lo = (least) => z.refine((text) => Array.from(text).length >= least);
const hi = (most) => z.refine((text) => Array.from(text).length <= most);`;

const TAIL = `const of = (record) => z.record(id, record);
const collections = Object.entries(recordSchemas).map(([name, record]) => [name, of(record)]);
export const dataset = o({ about, redirects: of(redirect), ...Object.fromEntries(collections) });
`;

/** Types of that module. */
export const MINI_TYPES: string = `import type * as z from "zod/mini";
import type { About, Collections, Dataset, Redirect } from "./index.js";
export declare const about: z.ZodMiniType<About>;
export declare const redirect: z.ZodMiniType<Redirect>;
type RecordSchemas = { readonly [C in keyof Collections]: z.ZodMiniType<Collections[C][string]> };
export declare const recordSchemas: RecordSchemas;
export declare const dataset: z.ZodMiniType<Dataset>;
`;

function code(json: JsonSchema): string {
  const { $ref, const: only, enum: listed, oneOf, anyOf = oneOf, properties, type } = json;
  if (typeof $ref === "string") return $ref.replace("#/$defs/", "");
  if (only !== undefined) return `z.literal(${JSON.stringify(only)})`;
  if (listed) return `e(${JSON.stringify(listed)})`;
  if (Array.isArray(anyOf)) return `u([${anyOf.map(code).join(", ")}])`;
  if (properties)
    return objectCode(
      properties as Readonly<Record<string, JsonSchema>>,
      json["required"] as string[] | undefined,
    );
  if (type === "array")
    return `a(${code(json["items"] as JsonSchema)})${checks(lengths(json, "minItems", "maxItems"))}`;
  if (type === "string") return stringCode(json);
  return type === "boolean" ? "b()" : numberCode(json);
}

function objectCode(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): string {
  const field = (key: string, json: JsonSchema): string => {
    if (required.includes(key)) return code(json);
    return json["default"] === undefined
      ? `q(${code(json)})`
      : `z._default(${code(json)}, ${JSON.stringify(json["default"])})`;
  };
  const fields = Object.entries(properties).map(([key, json]) => `${key}: ${field(key, json)}`);
  return `o({ ${fields.join(", ")} })`;
}

/** A text that must not be blank is one that the schemas trim first. */
function stringCode(json: JsonSchema): string {
  const { pattern } = json;
  const trimmed = typeof pattern === "string" && pattern.includes("\\S");
  const wanted = [
    ...lengths(json, "minLength", "maxLength"),
    ...(typeof pattern === "string" && pattern !== "\\S" ? [`r(${String(new RegExp(pattern, "u"))})`] : []),
  ];
  return `${trimmed ? "t" : "s"}(${wanted.join(", ")})`;
}

function lengths(json: JsonSchema, least: string, most: string): string[] {
  return [...limit("lo", json[least]), ...limit("hi", json[most])];
}

function limit(name: string, value: unknown): string[] {
  return typeof value === "number" ? [`${name}(${value})`] : [];
}

function checks(wanted: readonly string[]): string {
  return wanted.length ? `.check(${wanted.join(", ")})` : "";
}

function numberCode({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const wanted = [
    ...limit("z.minimum", minimum),
    ...limit("z.maximum", maximum),
    ...limit("z.gt", exclusiveMinimum),
  ];
  return type === "integer" ? `z.int()${checks(wanted)}` : `n(${wanted.join(", ")})`;
}
