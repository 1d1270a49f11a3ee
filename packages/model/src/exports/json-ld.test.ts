import jsonld from "jsonld";
import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  AnalysisNewsArticle,
  Claim,
  CorrectionComment,
  Event,
  MonetaryAmount,
  Observation,
  Quotation,
  QuantitativeValue,
  Role,
} from "schema-dts";
import { arbitraryDataset } from "../fixtures/arbitrary-dataset.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { RUN } from "../fixtures/run.js";
import type { JsonLdNode } from "../json-ld.js";
import type { CertaintyStatus, Figure } from "../types.js";
import { at, nodeOf, nodes } from "./fixtures/nodes.js";
import fc from "fast-check";

/** Every term that stands anywhere in a value. */
function termsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(termsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([term, inner]) => [
    ...(term.startsWith("@") ? [] : [term]),
    ...termsOf(inner),
  ]);
}

describe("an event", () => {
  it("that is asserted and took place goes out as an Event", () => {
    const dataset = harbourLine();
    expect(nodeOf(dataset, "survey")).toMatchObject({
      "@type": "Event",
      description: expect.stringContaining("(stated;") as unknown,
    });
  });

  it.each<CertaintyStatus>(["reported", "alleged", "disputed", "denied", "inferred", "unknown"])(
    "that is %s goes out as a Claim",
    (status) => {
      const dataset = harbourLine();
      must(dataset.events["survey"]).certainty = { status };
      expect(nodeOf(dataset, "survey")["@type"]).toBe("Claim");
    },
  );

  it.each(["planned", "hypothetical", "negated"] as const)(
    "that is %s goes out as a Claim, even where it is asserted",
    (modality) => {
      const dataset = harbourLine();
      must(dataset.events["survey"]).modality = modality;
      expect(nodeOf(dataset, "survey")["@type"]).toBe("Claim");
    },
  );

  it.each<[string, string | undefined, string | undefined]>([
    ["2029-10", "2029-10", undefined],
    ["2029-10-02/2029-11", "2029-10-02", "2029-11"],
    ["2029-10/..", "2029-10", undefined],
    ["[2029-10..2029-12]", undefined, undefined],
    ["2029-36", undefined, undefined],
    ["2029~", undefined, undefined],
  ])("of %s has a start and an end only where they are plain dates", (edtf, start, end) => {
    const dataset = harbourLine();
    Object.assign(must(dataset.events["survey"]?.time), { edtf });
    const { startDate, endDate } = nodeOf(dataset, "survey");
    expect([startDate, endDate]).toEqual([start, end]);
  });

  it("says who had which part in it, also where that is somebody who is not named", () => {
    const dataset = harbourLine();
    must(dataset.events["survey"]).participants = [
      { actor: "norvane", role: "agent" },
      { unnamed: { described: "two divers", count: 2 }, role: "victim" },
    ];
    expect(nodeOf(dataset, "survey")["about"]).toEqual([
      { "@id": at("actor:norvane") },
      { "@type": "Role", roleName: "agent", about: { "@id": at("actor:norvane") } },
      {
        "@type": "Role",
        roleName: "victim",
        about: { "@type": "Organization", description: "two divers (2)" },
      },
    ]);
  });
});

describe("a figure", () => {
  const amount = (change: Partial<Figure>): JsonLdNode => {
    const dataset = harbourLine();
    const figure = must(dataset.figures["pier-length"]);
    dataset.figures["pier-length"] = { ...figure, ...change } as Figure;
    return (nodeOf(dataset, "pier-length")["about"] as JsonLdNode[]).at(-1) ?? {};
  };

  it.each<[Partial<Figure>, object]>([
    [{ bound: "exact" }, { value: 40 }],
    [{ bound: "at-least" }, { minValue: 40 }],
    [{ bound: "more-than" }, { minValue: 40 }],
    [{ bound: "at-most" }, { maxValue: 40 }],
    [{ bound: "about" }, {}],
  ])("with %j has %j and no other number", (change, limits) => {
    const { "@type": type, name, unitText, unitCode, ...numbers } = amount(change);
    expect([type, unitText, unitCode, numbers]).toEqual(["QuantitativeValue", "metre", "MTR", limits]);
    expect(name).toMatch(/40 metre$/);
  });

  it("that is a range has both ends", () => {
    const { value: _value, ...rest } = must(harbourLine().figures["pier-length"]) as Extract<
      Figure,
      { value: number }
    >;
    const dataset = harbourLine();
    dataset.figures["pier-length"] = { ...rest, bound: "range", low: 40, high: 50 };
    expect((nodeOf(dataset, "pier-length")["about"] as JsonLdNode[]).at(-1)).toMatchObject({
      minValue: 40,
      maxValue: 50,
      name: "between 40 and 50 metre",
    });
  });

  it("of a poll is an observation, with how far it may be off and whom it asked", () =>
    expect(
      amount({
        unit: "percent",
        margin: { points: 3 },
        sample: { size: 1204, population: "adults", method: "by telephone" },
      }),
    ).toMatchObject({
      "@type": "Observation",
      marginOfError: { value: 3, unitText: "percentage points" },
      measurementTechnique: ["by telephone", "adults", "n = 1204"],
    }));

  it("in a currency is an amount of money, with all its noughts", () =>
    expect(amount({ unit: undefined, currency: "EUR", scale: "million" })).toMatchObject({
      "@type": "MonetaryAmount",
      currency: "EUR",
      minValue: 40_000_000,
      name: "at least €40 million",
    }));
});

describe("a correction", () => {
  it("says what was, what is, why and when", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).history = [
      { was: "A quay.", now: "A pier.", why: "A misreading.", when: "2031-04-02" },
    ];
    expect(nodeOf(dataset, "pier-report")["correction"]).toEqual([
      { "@type": "CorrectionComment", text: "A quay. → A pier. (A misreading.)", dateCreated: "2031-04-02" },
    ]);
  });
});

describe("the graph", () => {
  /** schema.org's own context cannot be fetched in a test: every term stands in its vocabulary, as there. */
  const context = { "@vocab": "https://schema.org/", "@base": "https://example.org/dataset" };

  it.each(
    fc
      .sample(arbitraryDataset({ full: true }), { seed: RUN.seed, numRuns: 3 })
      .map((dataset, index) => [index, dataset] as const),
  )("loses no term when it is expanded (%i)", async (_, dataset) => {
    const graph = nodes(dataset);
    const document = JSON.parse(
      JSON.stringify({ "@context": context, "@graph": graph }),
    ) as jsonld.JsonLdDocument;
    const expanded = await jsonld.expand(document);
    const count = (terms: string[]): Record<string, number> =>
      Object.fromEntries(
        Object.entries(Object.groupBy(terms, (term) => term)).map(([term, all]) => [term, all?.length ?? 0]),
      );
    const kept = termsOf(expanded).map((term) => term.replace("https://schema.org/", ""));
    expect(count(kept)).toEqual(count(termsOf(graph)));
  });

  it("would lose a term that has no place in the vocabulary, as the test above would show", async () => {
    const expanded = await jsonld.expand({
      "@context": { name: "https://schema.org/name" },
      "@graph": [{ "@id": "https://example.org/a", name: "A", hedge: "reportedly" }],
    });
    expect(termsOf(expanded)).toEqual(["https://schema.org/name"]);
  });

  it("refers only to what stands in it", () => {
    const ids = new Set(nodes(harbourLine()).map((node) => node["@id"]));
    const referred = JSON.stringify(nodes(harbourLine())).matchAll(/\{"@id":"([^"]+)"\}/g);
    expect([...referred].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the terms", () => {
  /** The terms that a type of schema.org has, by the vocabulary's own typings. */
  type Terms<T> = keyof Extract<T, object>;

  it("are ones that schema.org gives to these types", () => {
    expectTypeOf<
      "name" | "description" | "startDate" | "endDate" | "about" | "location" | "keywords" | "subjectOf"
    >().toExtend<Terms<Event>>();
    expectTypeOf<
      | "name"
      | "text"
      | "inLanguage"
      | "isPartOf"
      | "contributor"
      | "temporalCoverage"
      | "firstAppearance"
      | "correction"
      | "author"
      | "about"
      | "keywords"
      | "genre"
      | "appearance"
      | "abstract"
      | "contentLocation"
    >().toExtend<Terms<Claim>>();
    expectTypeOf<
      "text" | "description" | "genre" | "spokenByCharacter" | "audience" | "about" | "isBasedOn"
    >().toExtend<Terms<Quotation>>();
    expectTypeOf<
      "variableMeasured" | "observationAbout" | "observationDate" | "measurementTechnique" | "marginOfError"
    >().toExtend<Terms<Observation>>();
    // A Role has, by schema.org's rule for roles, the term once more under which it stands.
    expectTypeOf<"roleName">().toExtend<Terms<Role>>();
    expectTypeOf<"value" | "minValue" | "maxValue" | "unitText" | "unitCode" | "name">().toExtend<
      Terms<QuantitativeValue>
    >();
    expectTypeOf<"value" | "minValue" | "maxValue" | "currency" | "name">().toExtend<Terms<MonetaryAmount>>();
    expectTypeOf<
      | "headline"
      | "alternateName"
      | "genre"
      | "author"
      | "publisher"
      | "datePublished"
      | "inLanguage"
      | "url"
      | "license"
      | "description"
      | "citation"
    >().toExtend<Terms<AnalysisNewsArticle>>();
    expectTypeOf<"text" | "dateCreated">().toExtend<Terms<CorrectionComment>>();
    expect(
      [...new Set(termsOf(nodes(harbourLine())))].filter((term) => !/^[a-z]+[A-Za-z]*$/.test(term)),
    ).toEqual([]);
  });
});
