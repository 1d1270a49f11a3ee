import { describe, expect, it } from "vitest";
import { drawnEarly, LINE } from "../fixtures/drawn-early.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { phraseExplanation } from "../phrase/phrase-explanation.js";
import type { Dataset } from "../types.js";
import { explain } from "./explain.js";
import { reading } from "./reading.js";
import { readingEvidence, readingSteps } from "./reading-steps.js";

describe("how a reading came about", () => {
  it("says of each step how sure each rung is, by its weakest evidence, and of which there is none", () => {
    const steps = readingSteps(drawnEarly(), LINE);
    expect(steps.map(({ from, rung, reached }) => [from, rung, ...reached])).toEqual([
      ["2029-01-01", undefined, null, null, null, null],
      ["2029-11-30", 1, "asserted", null, null, null],
      ["2030-12-31", 1, "reported", null, null, null],
      ["2031-01-31", 2, "reported", "reported", null, null],
    ]);
  });

  it("gives each step the words of its evidence, which may be less precise than its day", () => {
    const dataset = drawnEarly();
    expect(readingSteps(dataset, LINE).map(({ time }) => time)).toEqual([
      { text: "2029-01-01", edtf: "2029-01-01" },
      { text: "autumn of 2029", edtf: "2029-23" },
      { text: "late 2030", edtf: "[2030-10..2030-12]" },
      { text: "January", edtf: "2031-01" },
    ]);
    delete must(dataset.claims["pier-report"]).time;
    expect(readingSteps(dataset, LINE).at(-1)).toMatchObject({
      from: "2031-03-31",
      time: { text: dataset.about.asOf.text, edtf: dataset.about.asOf.edtf },
    });
    must(dataset.events["piles-landed"]).time = {
      text: "January 31",
      edtf: "2031-01-31",
      extent: "within",
      basis: "stated",
      earliest: "2031-01-31",
      latest: "2031-01-31",
    };
    must(dataset.events["survey"]).time = {
      text: "in January",
      edtf: "2031-01",
      extent: "within",
      basis: "stated",
      earliest: "2031-01-01",
      latest: "2031-01-31",
    };
    expect(readingSteps(dataset, LINE)[1]?.time.text).toBe("in January");
  });

  it("tells the evidence rung by rung, so that what has no date does not come after all", () => {
    const dataset = harbourLine();
    delete must(dataset.claims["pier-report"]).time;
    expect(readingEvidence(dataset, LINE).map(({ record }) => record)).toEqual([
      "survey",
      "pier-report",
      "piles-landed",
    ]);
  });

  it("tells what was denied too, as counting for nothing, but nothing that did not happen", () => {
    const dataset = harbourLine();
    must(dataset.events["piles-landed"]).certainty = { status: "denied" };
    must(dataset.events["survey"]).modality = "planned";
    expect(readingEvidence(dataset, LINE)).toEqual([
      { record: "pier-report", rung: 1, from: "2030-12-31", counts: true },
      { record: "piles-landed", rung: 2, from: "2031-01-31", counts: false },
    ]);
    expect(readingSteps(dataset, LINE).flatMap(({ rung }) => rung ?? [])).toEqual([1]);
  });
});

describe("a signal that something ended", () => {
  /** The piles are taken away on a day of February. */
  function withdrawn(): Dataset {
    const dataset = drawnEarly();
    const piles = must(dataset.events["piles-landed"]);
    const time = { text: "February 9", edtf: "2031-02-09", basis: "stated" as const };
    const day = { earliest: "2031-02-09", latest: "2031-02-09", extent: "within" as const };
    dataset.events["piles-taken-away"] = { ...piles, id: "piles-taken-away", time: { ...time, ...day } };
    const signal = must(dataset.redlines["kell-point-harbour"]?.signals[2]);
    signal.endedBy = { record: "piles-taken-away", why: "Invented." };
    return dataset;
  }
  const rungOn = (asOf: string): number | undefined =>
    reading(withdrawn(), "kell-point-harbour", { asOf }).rung;

  it("counts until then, and the reading comes down", () =>
    expect([rungOn("2031-01-31"), rungOn("2031-02-08"), rungOn("2031-02-09")]).toEqual([2, 2, 1]));

  it("makes a step of its own, in the words of what ended it", () =>
    expect(readingSteps(withdrawn(), "kell-point-harbour").at(-1)).toMatchObject({
      from: "2031-02-09",
      time: { text: "February 9" },
      rung: 1,
    }));

  it("is explained", () => {
    const dataset = withdrawn();
    const steps = explain(dataset, reading(dataset, "kell-point-harbour"));
    expect(steps).toContainEqual({
      rule: "ended",
      records: ["piles-landed"],
      from: "2031-02-09",
      by: "piles-taken-away",
    });
    expect(phraseExplanation(dataset, steps, "en")).toContain(
      "Steel piles reportedly landed no longer counts: " +
        "Steel piles reportedly landed ended it on February 9, 2031.",
    );
  });
});
