import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, type Kind, KINDS } from "../collections.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import { INFERRED } from "../infer/inferred.js";
import { dataset as whole, recordSchemas } from "../schema.js";
import { type Plain, triedRecords } from "./fixtures/broken-records.js";
import { type JsonSchema, jsonSchema } from "./json-schema.js";

/** Keywords of editors and of ours, not of JSON Schema, which allows others. */
const keywords = ["enumDescriptions", "inferred"];
const ajv = new Ajv2020({ strict: true, keywords, allErrors: false });
formats.default.default(ajv);
const schema = jsonSchema();
ajv.addSchema(schema, "redlines");

const byAjv = (value: unknown, kind?: Kind): boolean =>
  ajv.validate(kind ? `redlines#/$defs/${kind}` : "redlines", value);
const byZod = (value: unknown, kind?: Kind): boolean =>
  (kind ? recordSchemas[COLLECTIONS[kind]] : whole).safeParse(value).success;

/** Fields that a file need not have, as the tool fills them in: there alone may the two disagree. */
const COMPUTED = /^id$|(^|\.)(earliest|latest|begunBy|extent)$/;
const IN_TIME = /(^|\.)(time|issued|since|until|when|horizon|due|period|fieldwork)\.(text|edtf|basis)$/;
const IN_POINTER = /(evidence|knownThrough)\.\d+\.(source|use)$/;

function mayLack(kind: Kind, path: string): boolean {
  const isInferred = Object.hasOwn(INFERRED[kind] ?? {}, path);
  return isInferred || [COMPUTED, IN_TIME, IN_POINTER].some((pattern) => pattern.test(path));
}

describe("the JSON Schema", () => {
  it("accepts what zod accepts", () => {
    expect(byAjv(harbourLine())).toBe(true);
    fc.assert(
      fc.property(arbitraryDataset(), (dataset) => {
        expect(byAjv(dataset), JSON.stringify(ajv.errors)).toBe(true);
      }),
      { ...RUN, numRuns: 20 },
    );
  });

  it.each(KINDS)("agrees with zod on every way in which a %s breaks at one place", (kind) => {
    const verdicts = triedRecords(kind).map(({ path, record }) => ({
      path,
      record,
      zod: byZod(record, kind),
      ajv: byAjv(record, kind),
    }));
    expect(verdicts.filter(({ zod }) => !zod).length).toBeGreaterThan(100);
    const apart = verdicts.filter(
      (verdict) => verdict.zod !== verdict.ajv && !(mayLack(kind, verdict.path) && verdict.ajv),
    );
    expect(
      apart.map(
        ({ path, zod, record }) => `${path}: zod ${zod ? "accepts" : "refuses"} ${JSON.stringify(record)}`,
      ),
    ).toEqual([]);
  });

  it("lets a file leave out what the tool computes or infers, and nothing else", () => {
    const { id: _id, time, ...rest } = harbourLine().events["survey"] as unknown as Plain & { time: Plain };
    const { earliest: _earliest, latest: _latest, extent: _extent, ...written } = time;
    expect(byAjv({ ...rest, time: written }, "event")).toBe(true);
    const { certainty: _certainty, attribution: _attribution, ...left } = rest;
    expect(byAjv({ ...left, time: written }, "event")).toBe(true);
    expect(byAjv({ ...left, time: written, evidence: { start: "In the autumn" } }, "event")).toBe(true);
    expect(byAjv({ ...left, time: written, evidence: { end: "In the autumn" } }, "event")).toBe(false);
    const { kind: _kind, ...kindless } = rest;
    expect(byAjv({ ...kindless, time: written }, "event")).toBe(false);
  });

  it("describes dataset.yaml", () => {
    const { about, redirects } = harbourLine();
    const file = {
      ...about,
      asOf: { text: "March 2031", edtf: "2031-03", basis: "stated" },
      redirects,
      exceptions: [{ rule: "no-cycle", reason: "It is one." }],
    };
    expect(ajv.validate("redlines#/$defs/dataset-file", file)).toBe(true);
    expect(
      ajv.validate("redlines#/$defs/dataset-file", { ...file, exceptions: [{ rule: "no-cycle" }] }),
    ).toBe(false);
  });

  it("writes what several kinds share once", () =>
    expect(JSON.stringify(schema, withoutProse).length).toBeLessThan(SHARED_SIZE));
});

/** In characters, without prose. Written out wherever they stand it would be three times as much. */
const SHARED_SIZE = 49_700;

const withoutProse = (key: string, value: unknown): unknown =>
  ["description", "enumDescriptions", "inferred"].includes(key) ? undefined : value;

it("says of each value of each enumeration what it means", () => {
  const enumerations = schemasWithin(jsonSchema()).filter((one) => "enum" in one);
  expect(enumerations.length).toBeGreaterThan(40);
  const silent = enumerations.filter((one) => {
    const meanings = (one["enumDescriptions"] ?? []) as string[];
    return meanings.filter(Boolean).length !== (one["enum"] as unknown[]).length;
  });
  expect(silent).toEqual([]);
});

it("says of each field what it is", () => {
  const defs = jsonSchema()["$defs"] as JsonSchema;
  const fields = schemasWithin(defs).flatMap(({ properties = {} }) =>
    Object.entries(properties as JsonSchema),
  );
  expect(fields.length).toBeGreaterThan(300);
  const silent = fields.filter(([, field]) => !says(field as JsonSchema, defs));
  expect(silent).toEqual([]);
});

/** Whether a schema, or the shared one to which it refers, has a description. */
function says({ description, $ref }: JsonSchema, defs: JsonSchema): boolean {
  const shared = defs[String($ref).replace("#/$defs/", "")];
  return Boolean(description ?? (shared as JsonSchema | undefined)?.["description"]);
}

/** The schema and all within it. */
function schemasWithin(value: unknown): JsonSchema[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(schemasWithin);
  return Array.isArray(value) ? inner : [value as JsonSchema, ...inner];
}
