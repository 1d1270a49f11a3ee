import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SUMMIT } from "@redlines/fixtures";
import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset } from "../types.js";
import { excerpt } from "./excerpt.js";

const summit = (): Dataset => JSON.parse(readFileSync(join(SUMMIT, "dataset.json"), "utf8")) as Dataset;
const whole = (dataset: Dataset) => excerpt(dataset, "interest", dataset.about.id);

describe("an excerpt of interests", () => {
  it("has every topic, also those on which nobody has a position, and the names of the actors", () => {
    const dataset = summit();
    const { topics, actors, items } = whole(dataset);
    expect(Object.keys(topics).toSorted()).toEqual(Object.keys(dataset.topics).toSorted());
    expect(Object.keys(actors).toSorted()).toEqual([...new Set(items.map(({ actor }) => actor))].toSorted());
    expect(Object.values(actors)[0]).toEqual({ id: expect.anything(), name: expect.anything() });
  });

  it("takes along the short label of a topic", () => {
    const dataset = harbourLine();
    must(dataset.topics["harbour"]).short = "Harbour";
    expect(must(whole(dataset).topics["harbour"]).short).toBe("Harbour");
  });

  it("has what is claimed of two of the actors, with whose word it is, and cites it", () => {
    const dataset = summit();
    const { remarks, cited } = whole(dataset);
    expect(remarks).toMatchObject([
      {
        id: "averland-stands-with-atolls",
        compares: ["averland", "low-atolls-group"],
        statement: must(dataset.claims["averland-stands-with-atolls"]).proposition,
        voices: [{}],
      },
    ]);
    expect(cited.map(({ id }) => id)).toContain("harbour-gazette-report");
  });

  it("says nothing of a claim that compares those of whom it has no position", () => {
    const dataset = summit();
    must(dataset.claims["averland-stands-with-atolls"]).compares = ["averland", "tarn-ledger"];
    expect(whole(dataset).remarks).toEqual([]);
  });

  it("of one interest has its own topic and actor alone", () => {
    const one = excerpt(summit(), "interest", "morvane-on-payment");
    expect([Object.keys(one.topics), Object.keys(one.actors), one.remarks]).toEqual([
      ["yearly-payment"],
      ["morvane"],
      [],
    ]);
  });

  it("leaves out what its widget does not show", () => {
    const { items } = whole(summit());
    for (const field of ["figure", "seal", "attribution", "condition.records"])
      expect(items.filter((item) => field in item)).toEqual([]);
    expect(items.find(({ condition }) => condition)?.condition).toEqual({
      text: "The text does not name coal.",
    });
  });
});
