/**
 * Exports in the terms of schema.org against its types (schema-dts, made of schema.org's own vocabulary):
 * each term stands on a thing that has it, with a value of a type that it takes.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { jsonLd } from "@redlines/model/json-ld";
import { CORE, MODEL } from "./fixtures/folders.js";
import { arbitraryDataset } from "@redlines/model/internal/arbitrary-dataset";
import { harbourLine } from "@redlines/model/internal/harbour-line";
import { RUN } from "@redlines/model/internal/run";
import fc from "fast-check";
import { FORMS, leaves, WRONG, type Json } from "./fixtures/schema-org-values.js";
import { compile } from "./fixtures/stranger.js";

/**
 * What the types cannot say: words in a language of their own are text, a role may stand between a thing and
 * several others, and an address may be that of a thing of the graph.
 */
function simplified(value: Json, term = ""): Json {
  if (Array.isArray(value))
    return listed(
      value.map((item: Json) => simplified(item)),
      term,
    );
  if (typeof value !== "object" || value === null) return value;
  const node = value as { readonly [key: string]: Json };
  if (node["@value"] !== undefined) return node["@value"];
  if (term === "sameAs") return node["@id"] ?? null;
  const isRole = node["@type"] === "Role";
  return Object.fromEntries(
    Object.entries(node).map(([key, item]) => [key, simplified(item, isRole ? "role" : key)]),
  );
}

function listed(items: readonly Json[], term: string): Json {
  return term === "role" ? (items[0] ?? null) : items;
}

/** A program in which each thing is declared to be what it says that it is. */
function programOf(graphs: readonly (readonly Json[])[]): string {
  const things = graphs.flat().map((node) => simplified(node) as { readonly "@type": string });
  const lines = things.map(
    (thing, index) => `export const n${index}: S.${thing["@type"]} = ${JSON.stringify(thing)};`,
  );
  return ['import type * as S from "schema-dts";', ...lines].join("\n");
}

/** What the compiler says of things, in a folder from which the types are found. */
function faults(graphs: readonly (readonly Json[])[]): string {
  mkdirSync(join(MODEL, ".cache"), { recursive: true });
  const folder = mkdtempSync(join(MODEL, ".cache/schema-org-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "program.ts"), programOf(graphs));
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    types: [],
    noEmit: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  return compile(folder);
}

/** Every graph that is held against the standard: what we publish, an invented one, and drawn ones. */
function allGraphs(): Json[][] {
  const core = JSON.parse(readFileSync(join(CORE, "dist/dataset.jsonld"), "utf8")) as { "@graph": Json[] };
  const drawn = fc.sample(arbitraryDataset({ full: true }), { seed: RUN.seed, numRuns: 4 });
  const others = [harbourLine(), ...drawn].map(
    (dataset) => JSON.parse(JSON.stringify(jsonLd(dataset)["@graph"])) as Json[],
  );
  return [core["@graph"], ...others];
}

it("keeps to the types of schema.org, whatever the dataset", () => expect(faults(allGraphs())).toBe(""));

it("and what does not is seen", () => {
  const wrong = [
    { "@type": "Event", about: { "@type": "Audience", about: { "@id": "#a" } } },
    { "@type": "Event", startDate: 2031 },
  ];
  expect(faults([wrong]).match(/error TS/g)?.length).toBe(2);
});

describe("values that are text to a type, and more than text to schema.org", () => {
  const values = allGraphs().flatMap((graph) => leaves(graph));

  it.each(Object.entries(FORMS))("%s", (_, { terms, isRight }) => {
    const meant = values.filter(([term]) => terms.test(term));
    expect(meant.length).toBeGreaterThan(0);
    expect(meant.filter(([, value]) => !isRight(value))).toEqual([]);
  });

  it.each(WRONG)("%s is no %s", (value, form) => expect(FORMS[form].isRight(value)).toBe(false));
});
