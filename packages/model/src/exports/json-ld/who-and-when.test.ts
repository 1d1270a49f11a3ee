import { describe, expect, it } from "vitest";
import { compiled } from "../../fixtures/compiled.js";
import { harbourLine, must } from "../../fixtures/harbour-line.js";
import { jsonLd, type JsonLdNode } from "../../json-ld.js";
import type { Voice } from "../../types.js";
import { at, nodeOf, nodes } from "../fixtures/nodes.js";

describe("the address of a thing", () => {
  it("is a name of its own where the dataset has no address", () => {
    expect(nodes(harbourLine())[0]?.["@id"]).toBe("urn:redlines:harbour-line");
    expect(nodeOf(harbourLine(), "norvane")["@id"]).toBe("urn:redlines:harbour-line:actor:norvane");
  });

  it("is a fragment of its document, where that is known", () =>
    expect(
      jsonLd(harbourLine(), "https://a.example/d.jsonld")["@graph"].map((node) => node["@id"]),
    ).toContain("https://a.example/d.jsonld#norvane"));

  it.each(["https://a.example/facts", "https://a.example/facts/"])(
    "stands under that of the dataset, which goes before that of a document: %s",
    (baseUrl) => {
      const dataset = harbourLine();
      dataset.about.baseUrl = baseUrl;
      const ids = jsonLd(dataset, "https://b.example/")["@graph"].map((node) => node["@id"]);
      expect(ids[0]).toBe("https://a.example/facts");
      expect(ids).toContain("https://a.example/facts/actor/norvane");
    },
  );

  it("is also the one that others give it", () => {
    const dataset = harbourLine();
    must(dataset.actors["norvane"]).identifiers = [
      { scheme: "wikidata", value: "Q1", checked: "2031-04-02" },
      { scheme: "geonames", value: "12", checked: "2031-04-02" },
      { scheme: "iso3166-1-alpha-2", value: "NV", checked: "2031-04-02" },
    ];
    expect(nodeOf(dataset, "norvane")["sameAs"]).toEqual([
      "https://www.wikidata.org/entity/Q1",
      "https://sws.geonames.org/12",
    ]);
  });
});

describe("a claim", () => {
  const claim = (attribution: Voice[]): JsonLdNode => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).attribution = attribution;
    return nodeOf(dataset, "pier-report");
  };

  it("is the word of the innermost voice that says or holds it; the others pass it on", () =>
    expect(
      claim([
        { source: "harbour-article" },
        { source: "gazette-report" },
        { actor: "norvane", role: "holds" },
      ]),
    ).toMatchObject({
      author: [{ "@id": at("actor:norvane") }],
      contributor: [{ "@id": at("actor:ostrell-gazette") }],
      firstAppearance: { "@id": at("source:gazette-report") },
    }));

  it("is the word of somebody who is not named, and is so told", () =>
    expect(claim([{ unnamed: {} }])["author"]).toEqual([
      { "@type": "Person", description: "somebody who is not named" },
    ]));

  it("is nobody's word where all only pass it on", () =>
    expect(claim([{ actor: "norvane", role: "passes-on" }])).not.toHaveProperty("author"));
});

describe("a relation", () => {
  const ends = (mutual: boolean): unknown => {
    const dataset = harbourLine();
    must(dataset.relations["norvane-opposes-ostrell"]).mutual = mutual;
    const about = nodeOf(dataset, "norvane-opposes-ostrell")["about"] as JsonLdNode[];
    return about
      .filter((node) => node["@type"] === "Role")
      .map(({ roleName, about: who }) => [roleName, (who as JsonLdNode)["@id"]]);
  };

  it("goes from one to the other, or both ways", () => {
    expect(ends(false)).toEqual([
      ["from", at("actor:norvane")],
      ["to", at("actor:ostrell")],
    ]);
    expect(ends(true)).toEqual([
      [["from", "to"], at("actor:norvane")],
      [["from", "to"], at("actor:ostrell")],
    ]);
  });
});

describe("a time", () => {
  it.each([
    ["2031", "2031"],
    ["2031-01-02/2031-02-03", "2031-01-02/2031-02-03"],
    ["[2031-01-02..2031-02-03]", "2031-01-02/2031-02-03"],
    ["2031-21", "2031-03-01/2031-05-31"],
    ["2031-02/..", "2031-02-01/.."],
    ["2031-02-03~", "2031-02-03"],
  ])("%s is covered by %s, in ISO 8601", (edtf, coverage) => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).time = compiled(edtf, "words of the source", "stated");
    expect(nodeOf(dataset, "pier-report")["temporalCoverage"]).toBe(coverage);
  });
});

describe("a line that was withdrawn", () => {
  it.each([
    ["2031-05", "2031-05-31"],
    ["2031-05/2031-07", "2031-07-31"],
    ["2031-05/..", "2031-05-31"],
    ["[2031-05..]", ".."],
  ])("at %s can have existed until %s", (edtf, last) => {
    const dataset = harbourLine();
    const line = must(Object.values(dataset.redlines)[0]);
    line.until = compiled(edtf, "words of the source", "stated");
    expect(nodeOf(dataset, line.id)["temporalCoverage"]).toBe(`${line.since.earliest}/${last}`);
  });
});
