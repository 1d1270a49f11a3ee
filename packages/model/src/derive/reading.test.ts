import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { phraseExplanation } from "../phrase/phrase-explanation.js";
import type { Dataset } from "../types.js";
import { explain } from "./explain.js";
import { reading, readingEvidence, readingSteps } from "./reading.js";

const LINE = "kell-point-harbour";
const on = (asOf: string, dataset = harbourLine()) => reading(dataset, LINE, { asOf });

describe("the reading of a red line", () => {
  it("is unknown before there is evidence, not zero", () => {
    expect(on("2029-01-01")).toEqual({
      redline: LINE,
      asOf: "2029-01-01",
      rung: undefined,
      rungs: 4,
      line: 3,
      crossed: undefined,
      certainty: "unknown",
      signals: [],
      expectations: [{ forecast: "another-attempt", rung: 3 }],
    });
  });

  it("counts evidence from the last day on which it can have happened", () => {
    expect(on("2029-11-29").rung).toBeUndefined();
    expect(on("2029-11-30")).toMatchObject({ rung: 1, crossed: false, certainty: "asserted" });
  });

  it("is the highest rung that evidence reaches, and says which evidence decides", () => {
    const { rung, signals, certainty } = on("2031-03-31");
    expect(rung).toBe(2);
    expect(certainty).toBe("reported");
    expect(signals.map(({ record, rung: reached, decides }) => [record, reached, decides])).toEqual([
      ["survey", 1, false],
      ["pier-report", 1, false],
      ["piles-landed", 2, true],
    ]);
  });

  it("has the weakest certainty of the evidence that decides", () => {
    const between = on("2030-12-31");
    expect(between.signals.map(({ certainty, decides }) => [certainty, decides])).toEqual([
      ["asserted", true],
      ["reported", true],
    ]);
    expect(between.certainty).toBe("reported");
  });

  it("takes the article's last day where none is given", () => {
    expect(reading(harbourLine(), LINE)).toMatchObject({ asOf: "2031-03-31", rung: 2 });
  });

  it.each(["planned", "hypothetical", "negated"] as const)("is not moved by what is %s", (modality) => {
    const dataset = harbourLine();
    must(dataset.events["piles-landed"]).modality = modality;
    expect(on("2031-03-31", dataset).rung).toBe(1);
  });

  it("is not moved by what is denied", () => {
    const dataset = harbourLine();
    must(dataset.events["piles-landed"]).certainty = { status: "denied" };
    expect(on("2031-03-31", dataset).rung).toBe(1);
  });

  it("counts a stretch of time from the day by which it had begun", () => {
    const dataset = harbourLine();
    must(dataset.events["piles-landed"]).time = {
      text: "since 2030",
      edtf: "2030/..",
      extent: "since",
      basis: "stated",
      earliest: "2030-01-01",
      begunBy: "2030-12-31",
    };
    expect(on("2030-12-30", dataset).rung).toBe(1);
    expect(on("2030-12-31", dataset).rung).toBe(2);
  });

  it("counts a claim without a time from the article's date", () => {
    const dataset = harbourLine();
    delete must(dataset.claims["pier-report"]).time;
    must(dataset.redlines[LINE]?.signals[1]).rung = "harbour";
    expect(on("2031-03-30", dataset).rung).toBe(2);
    expect(on("2031-03-31", dataset).rung).toBe(4);
  });

  it.each([
    ["materials", true],
    ["works", false],
  ])("crossed at %s: %s", (crossedAt, crossed) => {
    const dataset = harbourLine();
    must(dataset.redlines[LINE]).ladder.crossedAt = crossedAt;
    expect(on("2031-03-31", dataset).crossed).toBe(crossed);
  });

  it("never goes down as time passes", () => {
    const days = ["2029-11-29", "2029-11-30", "2030-12-31", "2031-01-30", "2031-01-31", "2031-03-31"];
    const rungs = days.map((day) => on(day).rung ?? 0);
    expect(rungs).toEqual([0, 1, 1, 1, 2, 2]);
  });

  it("follows an id that the line had before, and says why another is gone", () => {
    const dataset = {
      ...harbourLine(),
      redirects: {
        "kell-point": { to: LINE },
        "kell-bank": { retired: "No such bank." },
        lost: { to: "nowhere" },
      },
    };
    const { redirects: _redirects, ...withoutRedirects } = dataset;
    expect(reading(dataset, "kell-point")).toEqual(reading(withoutRedirects, LINE));
    expect(readingSteps(dataset, "kell-point")).toEqual(readingSteps(dataset, LINE));
    expect(() => reading(dataset, "kell-bank")).toThrow("The id “kell-bank” was retired: No such bank.");
    for (const id of ["lost", "toString"]) expect(() => reading(dataset, id)).toThrow(`no red line “${id}”`);
    expect(() => reading(withoutRedirects, "kell-point")).toThrow(RangeError);
  });

  it("of a line that is not there names those that are", () =>
    expect(() => reading(harbourLine(), "constructor")).toThrow(
      /no red line “constructor”.*kell-point-harbour/,
    ));
});

describe("how a reading came about", () => {
  it("says of each step how sure each rung is, by its weakest evidence, and of which there is none", () => {
    const steps = readingSteps(harbourLine(), LINE);
    expect(steps.map(({ from, rung, reached }) => [from, rung, ...reached])).toEqual([
      ["2029-11-30", 1, "asserted", null, null, null],
      ["2030-12-31", 1, "reported", null, null, null],
      ["2031-01-31", 2, "reported", "reported", null, null],
    ]);
  });

  it("gives each step the words of its evidence, which may be less precise than its day", () => {
    const dataset = harbourLine();
    expect(readingSteps(dataset, LINE).map(({ time }) => time)).toEqual([
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
    expect(readingSteps(dataset, LINE)[0]?.time.text).toBe("in January");
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
    expect(readingSteps(dataset, LINE).map(({ rung }) => rung)).toEqual([1]);
  });
});

describe("a signal that something ended", () => {
  /** The piles are taken away on a day of February. */
  function withdrawn(): Dataset {
    const dataset = harbourLine();
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
      "Steel piles landed no longer counts: Steel piles landed ended it on February 9, 2031.",
    );
  });
});
