import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { arbitraryDataset } from "../../fixtures/arbitrary-dataset.js";
import { harbourLine } from "../../fixtures/harbour-line.js";
import { RUN } from "../../fixtures/run.js";
import { jsonLd, type JsonLdNode, recordsJsonLd } from "../../json-ld.js";
import type { Dataset } from "../../types.js";

const AT = "https://your.site/redlines/dataset.jsonld";

/** The records that have a widget. */
const shown = ({ actors, quotes, redlines }: Dataset): string[] =>
  [actors, quotes, redlines].flatMap((records) => Object.keys(records));

const DATASETS = [
  harbourLine(),
  ...fc.sample(arbitraryDataset({ full: true }), { seed: RUN.seed, numRuns: 2 }),
];

/** The addresses that stand anywhere in a value; of things alone, or of references alone. */
function addresses(value: unknown, which: "things" | "references"): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => addresses(item, which));
  if (typeof value !== "object" || value === null) return [];
  const { "@id": id, ...terms } = value as JsonLdNode;
  const isThing = Object.keys(terms).length > 0;
  return [
    ...(id !== undefined && isThing === (which === "things") ? [id] : []),
    ...Object.values(terms).flatMap((inner) => addresses(inner, which)),
  ];
}

/** As the export has it: without the addresses that were made for what has none there. */
function asExported(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asExported);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([term, inner]) => term !== "@id" || !isMade(String(inner)));
  return Object.fromEntries(entries.map(([term, inner]) => [term, asExported(inner)] as const));
}

/** An id has no full stop; a place inside its record has. */
const isMade = (address: string): boolean => address.split(/[#/]/).at(-1)?.includes(".") ?? false;

/** What the addresses of a dataset's things begin with. */
const base = ({ about: { baseUrl } }: Dataset): string => baseUrl ?? `${AT}#`;

/** How many statements a graph makes when everything that says it is read together. */
async function statements(documents: readonly object[]): Promise<number> {
  const context = { "@vocab": "https://schema.org/" };
  const graphs = documents.flatMap((document) => (document as { "@graph": object[] })["@graph"]);
  const nquads = (await jsonld.toRDF({ "@context": context, "@graph": graphs } as jsonld.JsonLdDocument, {
    format: "application/n-quads",
  })) as unknown;
  return new Set(String(nquads).trim().split("\n")).size;
}

describe("records in the terms of schema.org", () => {
  it("are what the export has of them, word for word: what it keeps and what it loses is the same", () => {
    for (const dataset of DATASETS) {
      const whole = new Map(jsonLd(dataset, AT)["@graph"].map((node) => [node["@id"], node]));
      for (const id of shown(dataset)) {
        const graph = asExported(recordsJsonLd(dataset, [id], AT)["@graph"]) as JsonLdNode[];
        const [about, record] = graph.map((node) => node["@id"] ?? "");
        expect([about?.startsWith(base(dataset)), record?.endsWith(id)]).toEqual([true, true]);
        for (const node of graph) expect(node).toEqual(JSON.parse(JSON.stringify(whole.get(node["@id"]))));
      }
    }
  });

  it("have an address for each thing, once, and refer to nothing that is not there", () => {
    for (const dataset of DATASETS) {
      for (const id of shown(dataset)) {
        const { "@graph": graph } = recordsJsonLd(dataset, [id], AT);
        const things = addresses(graph, "things");
        expect(things.filter((address) => !address.startsWith(base(dataset)))).toEqual([]);
        expect(new Set(things).size).toBe(things.length);
        expect(addresses(graph, "references").filter((address) => !things.includes(address))).toEqual([]);
      }
    }
  });

  it("say no more when they stand on a page twice, which the export would", async () => {
    const dataset = harbourLine();
    const once = recordsJsonLd(dataset, ["varga-on-kell-point"], AT);
    expect(await statements([once, once])).toBe(await statements([once]));
    // Each of what has no address is another thing each time.
    const bare = {
      "@graph": [{ "@id": "https://a.example/", audience: { "@type": "Audience", name: "All" } }],
    };
    expect(await statements([bare, bare])).toBeGreaterThan(await statements([bare]));
  });

  it("follow a former id, and are refused where there is no such record", () => {
    const dataset = harbourLine();
    expect(recordsJsonLd(dataset, ["the-gazette"], AT)).toEqual(
      recordsJsonLd(dataset, ["ostrell-gazette"], AT),
    );
    for (const id of ["nobody", "kell-bank", "toString"])
      expect(() => recordsJsonLd(dataset, [id], AT)).toThrow(RangeError);
  });
});
