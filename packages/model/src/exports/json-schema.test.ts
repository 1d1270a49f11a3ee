import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLLECTIONS, type Kind, KINDS } from "../collections.js";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import { dataset as whole, recordSchemas } from "../schema.js";
import { jsonSchema } from "./json-schema.js";

const ajv = new Ajv2020({ strict: true, allErrors: false });
formats.default.default(ajv);
const schema = jsonSchema();
ajv.addSchema(schema as AnySchema, "redlines");

const byAjv = (value: unknown, kind?: Kind): boolean => ajv.validate(kind ? `redlines#/$defs/${kind}` : "redlines", value) as boolean;
const byZod = (value: unknown, kind?: Kind): boolean => (kind ? recordSchemas[COLLECTIONS[kind]] : whole).safeParse(value).success;

type Plain = Record<string, unknown>;

/** Ways to break a record, each at one place: what comes back is the record broken there. */
const BREAKS: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => "",
  () => "   ",
  () => 17,
  () => -1,
  () => true,
  () => [],
  () => ({}),
  () => "Not An Id",
  () => "x".repeat(601),
  () => "one two three four five",
  () => "2031-02-30",
  () => "ftp://example.org/",
  (value) => (typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value, unknown: 1 } : [value]),
];

/** Every place of a record, by the way to it. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => places(item, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy: Plain = Array.isArray(value) ? ([...(value as unknown[])] as unknown as Plain) : { ...(value as Plain) };
  const next = withAt(copy[key], rest, change);
  if (next === undefined && !Array.isArray(value)) delete copy[key];
  else copy[key] = next;
  return copy;
}

/** Fields that a file need not have, as the tool fills them in: there alone may the two disagree. */
const COMPUTED = /^id$|(^|\.)(earliest|latest|begunBy)$/;

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
    const [dataset] = fc.sample(arbitraryDataset({ full: true }), { seed: RUN.seed, numRuns: 1 });
    const records = [...Object.values(harbourLine()[COLLECTIONS[kind]]), ...Object.values(dataset?.[COLLECTIONS[kind]] ?? {})];
    const verdicts = records.flatMap((record) =>
      places(record).flatMap((path) =>
        BREAKS.map((change) => {
          const broken = withAt(record, path, change);
          return { path: path.join("."), broken, zod: byZod(broken, kind), ajv: byAjv(broken, kind) };
        }),
      ),
    );
    expect(verdicts.filter(({ zod }) => !zod).length).toBeGreaterThan(100);
    const apart = verdicts.filter((verdict) => verdict.zod !== verdict.ajv && !(COMPUTED.test(verdict.path) && verdict.ajv));
    expect(apart.map(({ path, zod, broken }) => `${path}: zod ${zod ? "accepts" : "refuses"} ${JSON.stringify(broken)}`)).toEqual([]);
  });

  it("lets a file leave out what the tool computes, and nothing else", () => {
    const { id: _id, time, ...rest } = harbourLine().events["survey"] as unknown as Plain & { time: Plain };
    const { earliest: _earliest, latest: _latest, ...written } = time;
    expect(byAjv({ ...rest, time: written }, "event")).toBe(true);
    const { certainty: _certainty, ...uncertain } = rest;
    expect(byAjv({ ...uncertain, time: written }, "event")).toBe(false);
  });

  it("describes dataset.yaml", () => {
    const { about, redirects } = harbourLine();
    const file = { ...about, asOf: { text: "March 2031", edtf: "2031-03", basis: "stated" }, redirects, exceptions: [{ rule: "no-cycle", reason: "It is one." }] };
    expect(ajv.validate("redlines#/$defs/dataset-file", file)).toBe(true);
    expect(ajv.validate("redlines#/$defs/dataset-file", { ...file, exceptions: [{ rule: "no-cycle" }] })).toBe(false);
  });

  it("writes what several kinds share once", () => expect(JSON.stringify(schema).length).toBeLessThan(60_000));
});
