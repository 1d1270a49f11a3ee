import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SUMMIT } from "@redlines/fixtures";
import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset } from "../types.js";
import { excerpt, excerptIds, shownIds } from "./excerpt.js";

const summit = (): Dataset => JSON.parse(readFileSync(join(SUMMIT, "dataset.json"), "utf8")) as Dataset;
const all = (dataset: Dataset): string => dataset.about.id;

describe("an excerpt that lists records", () => {
  it("has one, by its id, or with the dataset's id all", () => {
    const dataset = summit();
    const whole = excerpt(dataset, "figure", all(dataset));
    expect(whole.record).toEqual({ id: all(dataset) });
    expect(shownIds(whole).toSorted()).toEqual(Object.keys(dataset.figures).toSorted());
    const one = excerpt(dataset, "figure", "agreed-sum");
    expect([one.record.id, shownIds(one)]).toEqual(["agreed-sum", ["agreed-sum"]]);
  });

  it("has them in the order in which the source has them", () => {
    const dataset = summit();
    const places = excerpt(dataset, "figure", all(dataset)).items.map(
      ({ id }) => must(must(dataset.figures[id]).evidence[0]).paragraph ?? Infinity,
    );
    expect(new Set(places).size).toBeGreaterThan(2);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("cites each source once, with the paragraphs of all", () => {
    const dataset = summit();
    const { cited } = excerpt(dataset, "figure", all(dataset));
    expect(new Set(cited.map(({ id }) => id)).size).toBe(cited.length);
    const one = must(cited.find(({ paragraphs }) => paragraphs.length > 1));
    expect(one.paragraphs).toEqual([...new Set(one.paragraphs)].toSorted((a, b) => a - b));
  });

  it("names whom and what its items refer to, so that there is nothing to look up", () => {
    const [item] = excerpt(summit(), "figure", "agreed-sum").items;
    expect(item).toMatchObject({
      by: ["The parties to the talks"],
      comparison: { other: "Sum that was once promised", how: "times", value: 3 },
    });
    expect(item).not.toHaveProperty("comparison.figure");
    for (const field of ["about", "printed", "seal", "attribution"]) expect(item).not.toHaveProperty(field);
  });

  it("has what a forecast hangs on in words, and no record to look up", () => {
    const { items } = excerpt(summit(), "forecast", "others-would-follow");
    expect(items).toMatchObject([{ term: "would likely", condition: { text: "Morvane leaves the fund." } }]);
    for (const field of ["about", "forecaster", "condition.records", "seal", "attribution"])
      expect(items[0]).not.toHaveProperty(field);
  });

  it("says nothing of a list that the dataset does not have", () => {
    const dataset = { ...harbourLine(), figures: {} };
    expect(excerptIds(dataset, "figure")).toEqual([]);
    expect(() => excerpt(dataset, "figure", all(dataset))).toThrow(RangeError);
  });

  it("is none of a kind whose widget shows one record", () => {
    const dataset = harbourLine();
    expect(() => excerpt(dataset, "quote", all(dataset))).toThrow(RangeError);
    expect(excerptIds(dataset, "quote")).toEqual(Object.keys(dataset.quotes));
    expect(excerptIds(dataset, "figure")).toEqual([all(dataset), ...Object.keys(dataset.figures)]);
  });

  it("is of the record where that has the id of its dataset", () => {
    const dataset = harbourLine();
    const record = { ...must(dataset.figures["pier-length"]), id: all(dataset) };
    dataset.figures = { ...dataset.figures, [record.id]: record };
    expect(shownIds(excerpt(dataset, "figure", record.id))).toEqual([record.id]);
    expect(excerptIds(dataset, "figure")).toHaveLength(2);
  });
});
