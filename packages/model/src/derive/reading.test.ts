import { describe, expect, it } from "vitest";
import { drawnEarly, LINE } from "../fixtures/drawn-early.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { reading } from "./reading.js";
import { readingSteps } from "./reading-steps.js";

const on = (asOf: string, dataset = drawnEarly()) => reading(dataset, LINE, { asOf });

describe("the reading of a red line", () => {
  it("is unknown before there is evidence, not zero", () => {
    expect(on("2029-01-01")).toEqual({
      redline: LINE,
      asOf: "2029-01-01",
      since: "2029-01-01",
      status: "no-evidence",
      rung: undefined,
      rungs: 4,
      line: 3,
      certainty: "unknown",
      crossedBefore: false,
      signals: [],
      expectations: [{ forecast: "another-attempt", rung: 3, forecaster: undefined }],
    });
  });

  it("counts evidence from the last day on which it can have happened", () => {
    expect(on("2029-11-29").rung).toBeUndefined();
    expect(on("2029-11-30")).toMatchObject({ rung: 1, status: "not-crossed", certainty: "asserted" });
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
    const dataset = drawnEarly();
    must(dataset.events["piles-landed"]).modality = modality;
    expect(on("2031-03-31", dataset).rung).toBe(1);
  });

  it("is not moved by what is denied", () => {
    const dataset = drawnEarly();
    must(dataset.events["piles-landed"]).certainty = { status: "denied" };
    expect(on("2031-03-31", dataset).rung).toBe(1);
  });

  it("counts a stretch of time from the day by which it had begun", () => {
    const dataset = drawnEarly();
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
    const dataset = drawnEarly();
    delete must(dataset.claims["pier-report"]).time;
    must(dataset.redlines[LINE]?.signals[1]).rung = "harbour";
    expect(on("2031-03-30", dataset).rung).toBe(2);
    expect(on("2031-03-31", dataset).rung).toBe(4);
  });

  it.each([
    ["materials", "crossed"],
    ["works", "not-crossed"],
  ])("with the line at %s is %s", (crossedAt, status) => {
    const dataset = drawnEarly();
    must(dataset.redlines[LINE]).ladder.crossedAt = crossedAt;
    expect(on("2031-03-31", dataset).status).toBe(status);
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
