import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SUMMIT } from "@redlines/fixtures";
import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset } from "../types.js";
import { excerpt } from "./excerpt.js";

const summit = (): Dataset => JSON.parse(readFileSync(join(SUMMIT, "dataset.json"), "utf8")) as Dataset;
const every = (dataset: Dataset) => excerpt(dataset, "event", dataset.about.id);

describe("an excerpt of events", () => {
  it("ranks them, and says which one the story is about", () => {
    const { items } = every(summit());
    expect(items.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual([...items.keys()]);
    expect(items.filter(({ key }) => key).map(({ id, rank }) => [id, rank])).toEqual([["walkout", 0]]);
    expect(excerpt(summit(), "event", "walkout").items).toMatchObject([{ key: true, rank: 0 }]);
  });

  it("names whom and what they refer to, so that there is nothing to look up", () => {
    const data = harbourLine();
    must(data.events["dredger-turned-back"]).answers = ["survey", "nothing"];
    const whole = every(data);
    const turned = must(whole.items.find(({ id }) => id === "dredger-turned-back"));
    expect(turned.answers).toEqual(["Survey of the sandbank", "nothing"]);
    expect(must(turned.participants).length).toBeGreaterThan(0);
    for (const id of must(turned.involved)) expect(whole.actors[id]).toBe(data.actors[id]?.name);
    for (const field of ["figures", "seal", "attribution"]) expect(turned).not.toHaveProperty(field);
  });

  it("has one pointer of each record, where there is an address", () => {
    const counts = every(summit()).items.map(({ evidence }) => evidence?.length);
    expect(new Set(counts)).toEqual(new Set([1, undefined]));
    for (const item of every(harbourLine()).items) expect(item).not.toHaveProperty("evidence");
  });

  it("has the claims about its events, and cites what they rest on", () => {
    const data = summit();
    const whole = every(data);
    expect(whole.claims).toMatchObject([{ id: "coal-in-draft", events: ["draft-leaked"] }]);
    const cited = new Set(whole.cited.flatMap(({ paragraphs }) => paragraphs));
    for (const { paragraph } of must(data.claims["coal-in-draft"]).evidence)
      expect(cited).toContain(must(paragraph));
    expect(excerpt(data, "event", "march").claims).toEqual([]);
  });

  it("has what is open and follows from its events; all of them also what reaches beyond the day", () => {
    const data = summit();
    expect(every(data).forecasts.map(({ id }) => id)).toEqual([
      "fund-half-empty",
      "court-may-speak",
      "next-quarrel",
      "others-would-follow",
    ]);
    expect(excerpt(data, "event", "ruling-in-corvany").forecasts).toMatchObject([
      { id: "court-may-speak", events: ["ruling-in-corvany"] },
    ]);
    const [source = ""] = Object.keys(data.sources);
    const when = data.about.asOf;
    must(data.forecasts["court-may-speak"]).resolution = {
      outcome: "happened",
      when,
      source,
      note: "It did.",
    };
    expect(excerpt(data, "event", "ruling-in-corvany").forecasts).toEqual([]);
  });
});
