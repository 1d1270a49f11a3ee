import { describe, expect, it } from "vitest";
import { compiled } from "../fixtures/compiled.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Claim, Dataset } from "../types.js";
import { excerpt, type Excerpt } from "./excerpt.js";

const cutOf = (id: string, dataset: Dataset = harbourLine()): Excerpt<"actor"> =>
  excerpt(dataset, "actor", id);

/** The invented dataset with as many claims about Norvane as are asked for, one a year. */
function withClaims(count: number): Dataset {
  const dataset = harbourLine();
  const claim = must(dataset.claims["pier-report"]);
  const all = Array.from({ length: count }, (_, index): [string, Claim] => {
    const [id, year] = [`claim-${index}`, `${2000 + index}`];
    return [id, { ...claim, id, about: ["norvane"], time: compiled(year, year, "stated") }];
  });
  dataset.claims = Object.fromEntries(all);
  return dataset;
}

describe("the excerpt of an actor, of what is said", () => {
  it("has the quotes and the claims that are its own word, and tells them from the others", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).attribution = [
      { source: "harbour-article" },
      { actor: "ilse-varga" },
    ];
    const { said, quotes, claims } = cutOf("ilse-varga", dataset);
    expect(said).toEqual(["varga-on-kell-point", "pier-report"]);
    expect([Object.keys(quotes), Object.keys(claims)]).toEqual([["varga-on-kell-point"], ["pier-report"]]);
  });

  it("has no word of one that only passes it on", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).attribution = [
      { actor: "ilse-varga" },
      { unnamed: { described: "two divers" } },
    ];
    expect(cutOf("ilse-varga", dataset).said).not.toContain("pier-report");
  });

  it("has what is about an event or a relation in which it is", () => {
    const dataset = withClaims(1);
    const other = must(dataset.claims["claim-0"]);
    other.about = ["norvane-opposes-ostrell"];
    for (const id of ["norvane", "ostrell"])
      expect(Object.keys(cutOf(id, dataset).claims)).toEqual(["claim-0"]);
    other.about = ["kell-point"];
    expect(cutOf("norvane", dataset).claims).toEqual({});
  });

  it("has the newest four, and says how many more there are", () => {
    const { claims, more } = cutOf("norvane", withClaims(9));
    expect(Object.keys(claims)).toEqual([8, 7, 6, 5].map((index) => `claim-${index}`));
    expect(more?.claim).toBe(5);
    expect(cutOf("norvane", withClaims(4)).more?.claim).toBeUndefined();
  });

  it("has its own words before what is about it, however new that is", () => {
    const dataset = withClaims(9);
    must(dataset.claims["claim-0"]).attribution = [{ actor: "norvane" }];
    expect(Object.keys(cutOf("norvane", dataset).claims)).toEqual(
      [0, 8, 7, 6].map((index) => `claim-${index}`),
    );
  });

  it("has of each what a line of a card tells: its statement, whose word it is, how sure, and when", () => {
    const [claim] = Object.values(cutOf("norvane", withClaims(1)).claims);
    expect(claim).toMatchObject({
      proposition: expect.any(String) as unknown,
      certainty: { status: "reported" },
    });
    for (const field of ["voices", "time"]) expect(claim).toHaveProperty(field);
    for (const field of ["label", "about", "claimant", "coding"]) expect(claim).not.toHaveProperty(field);
  });

  it("has what has no date after all that has one", () => {
    const dataset = withClaims(5);
    delete must(dataset.claims["claim-4"]).time;
    expect(Object.keys(cutOf("norvane", dataset).claims)).not.toContain("claim-4");
  });

  it("has forecasts with their resolution, figures, and mechanisms to which it is a party", () => {
    const dataset = harbourLine();
    const [forecast, figure, mechanism] = [
      must(Object.values(dataset.forecasts)[0]),
      must(dataset.figures["pier-length"]),
      must(Object.values(dataset.mechanisms)[0]),
    ];
    forecast.about = ["norvane"];
    forecast.resolution = {
      outcome: "partly",
      when: compiled("2031", "2031", "stated"),
      source: "gazette-report",
      note: "Told for a test.",
    };
    figure.about = ["norvane"];
    const cut = cutOf("norvane", dataset);
    expect(cut.forecasts[forecast.id]?.resolution).toMatchObject({
      outcome: "partly",
      source: "Report in the Ostrell Gazette",
    });
    expect(cut.figures["pier-length"]).toMatchObject({ bound: "at-least", value: 40 });
    expect(Object.keys(cut.mechanisms)).toEqual(mechanism.parties.includes("norvane") ? [mechanism.id] : []);
  });
});

describe("the excerpt of a person", () => {
  it("has the positions and the ties of whom it holds a role in, apart from its own", () => {
    const dataset = harbourLine();
    const person = must(dataset.actors["ilse-varga"]);
    person.roles = [{ id: "minister", title: "Minister", at: "norvane" }];
    delete person.partOf;
    const cut = cutOf("ilse-varga", dataset);
    expect(cut.through).toMatchObject([{ role: "minister", at: "norvane" }]);
    expect(Object.keys(must(cut.through?.[0]).interests)).toContain("norvane-against-harbour");
    expect(Object.keys(must(cut.through?.[0]).relations)).toEqual(["norvane-opposes-ostrell"]);
    expect(cut.interests).toEqual({});
    expect(cut.actors).toHaveProperty("norvane");
  });

  it("has none of a role that ended, and nobody else has any", () => {
    const dataset = harbourLine();
    const person = must(dataset.actors["ilse-varga"]);
    const time = compiled("2001/2004", "2001 to 2004", "stated");
    person.roles = [{ id: "minister", title: "Minister", at: "norvane", time }];
    delete person.partOf;
    expect(cutOf("ilse-varga", dataset).through).toBeUndefined();
    person.roles = [{ id: "minister", title: "Minister", at: "norvane" }];
    person.kind = "group";
    expect(cutOf("ilse-varga", dataset).through).toBeUndefined();
  });
});
