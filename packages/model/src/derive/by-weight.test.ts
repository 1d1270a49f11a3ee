import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { byWeight, keyEvent } from "./by-weight.js";

const ids = (dataset = harbourLine()): string[] => byWeight(dataset).map(({ id }) => id);

describe("the events by what hangs on them", () => {
  it("begin with the one to which most records refer", () => {
    expect(keyEvent(harbourLine())?.id).toBe("dredger-turned-back");
    expect(ids()).toEqual(["dredger-turned-back", "survey", "pier-planned", "piles-landed"]);
  });

  it("go on with what that was an answer to", () => {
    const dataset = harbourLine();
    must(dataset.events["dredger-turned-back"]).answers = ["piles-landed"];
    expect(ids(dataset).slice(0, 2)).toEqual(["dredger-turned-back", "piles-landed"]);
  });

  it("of as many records, by passages, then by time", () => {
    const dataset = harbourLine();
    const planned = must(dataset.events["pier-planned"]);
    planned.evidence = [...planned.evidence, ...planned.evidence];
    expect(ids(dataset)).toEqual(["dredger-turned-back", "pier-planned", "survey", "piles-landed"]);
  });

  it("count a record once, however often it refers to an event", () => {
    const dataset = harbourLine();
    const figure = must(dataset.figures["pier-length"]);
    dataset.figures["pier-length"] = { ...figure, about: Array(9).fill("survey") as string[] };
    expect(ids(dataset).slice(0, 2)).toEqual(["dredger-turned-back", "survey"]);
  });

  it("have no key event where nothing refers to what took place, and of as many the latest", () => {
    const dataset = harbourLine();
    dataset.quotes = {};
    dataset.dynamics = {};
    expect(keyEvent(dataset)?.id).toBe("dredger-turned-back");
    must(dataset.events["dredger-turned-back"]).modality = "negated";
    expect(keyEvent(dataset)?.id).toBe("piles-landed");
    expect(keyEvent({ ...dataset, redlines: {} })).toBeUndefined();
  });
});
