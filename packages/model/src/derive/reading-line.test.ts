import { describe, expect, it } from "vitest";
import { drawnEarly, LINE, onDay } from "../fixtures/drawn-early.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Dataset, Time } from "../types.js";
import { reading } from "./reading.js";
import { readingSteps } from "./reading-steps.js";

const on = (asOf: string, dataset = drawnEarly()) => reading(dataset, LINE, { asOf });

describe("a line", () => {
  const statusOn = (asOf: string, dataset: Dataset) => reading(dataset, LINE, { asOf }).status;

  it("is none before its actor had surely drawn it: evidence is listed and decides nothing", () => {
    const before = reading(harbourLine(), LINE, { asOf: "2031-03-02" });
    expect(before).toMatchObject({
      since: "2031-03-03",
      status: "no-line-yet",
      rung: undefined,
      certainty: "unknown",
      crossedBefore: false,
    });
    expect(before.peak).toBeUndefined();
    expect(before.signals.map(({ record, decides }) => [record, decides])).toEqual([
      ["survey", false],
      ["pier-report", false],
      ["piles-landed", false],
    ]);
    expect(statusOn("2031-03-03", harbourLine())).toBe("not-crossed");
  });

  it.each([
    ["actor", "2029-12-31"],
    ["editors", "2029-01-01"],
    ["author", "2029-01-01"],
  ] as const)("that the %s draws within a year exists from %s", (drawnBy, since) => {
    const dataset = harbourLine();
    const line = must(dataset.redlines[LINE]);
    line.drawnBy = drawnBy;
    line.since = { ...onDay("2029"), earliest: "2029-01-01", latest: "2029-12-31" };
    expect(on("2031-03-31", dataset).since).toBe(since);
  });

  it("makes a step of its first day, and those before it have no rung, nor marks on the ladder", () => {
    const steps = readingSteps(harbourLine(), LINE);
    expect(steps.map(({ from, status, rung, reached }) => [from, status, rung, reached[0]])).toEqual([
      ["2029-11-30", "no-line-yet", undefined, null],
      ["2030-12-31", "no-line-yet", undefined, null],
      ["2031-01-31", "no-line-yet", undefined, null],
      ["2031-03-03", "not-crossed", 2, "reported"],
    ]);
    expect(steps.at(-1)?.time.text).toBe("a few hours later");
  });

  it("counts what is older from its own first day", () => {
    const dataset = harbourLine();
    must(must(dataset.redlines[LINE]).signals[0]).predates = true;
    const days = reading(dataset, LINE).signals.map(({ record, from }) => [record, from]);
    expect(days).toContainEqual(["survey", "2031-03-03"]);
  });

  it("that was withdrawn is read no more, and says how high it had stood", () => {
    const dataset = drawnEarly();
    const line = must(dataset.redlines[LINE]);
    line.until = onDay("2031-02-10");
    line.ladder.crossedAt = "materials";
    expect(statusOn("2031-02-09", dataset)).toBe("crossed");
    expect(on("2031-02-10", dataset)).toMatchObject({
      until: "2031-02-10",
      status: "withdrawn",
      rung: undefined,
      certainty: "unknown",
      peak: { rung: 2, from: "2031-01-31" },
      crossedBefore: true,
    });
    expect(readingSteps(dataset, LINE).at(-1)).toMatchObject({
      from: "2031-02-10",
      time: { text: "2031-02-10" },
      status: "withdrawn",
      reached: [null, null, null, null],
    });
  });

  it("has a peak on the day of its withdrawal, but none of later days", () => {
    const dataset = drawnEarly();
    const line = must(dataset.redlines[LINE]);
    line.until = onDay("2031-01-31");
    expect(on("2031-03-31", dataset).peak?.rung).toBe(2);
    line.until = onDay("2031-01-30");
    expect(on("2031-03-31", dataset).peak?.rung).toBe(1);
  });

  const ALL_THROUGH: Time = {
    ...onDay("2031-01/2031-02"),
    extent: "throughout",
    earliest: "2031-01-01",
    begunBy: "2031-01-31",
    latest: "2031-02-28",
  };

  it("is not crossed any more where what held for a time is over, on the day after its last", () => {
    const dataset = drawnEarly();
    const line = must(dataset.redlines[LINE]);
    line.ladder.crossedAt = "materials";
    must(line.signals[2]).record = "shore-line";
    must(dataset.mechanisms["shore-line"]).time = ALL_THROUGH;
    expect(statusOn("2031-02-28", dataset)).toBe("crossed");
    expect(on("2031-03-01", dataset)).toMatchObject({
      status: "not-crossed",
      rung: 1,
      peak: { rung: 2, from: "2031-01-31" },
      crossedBefore: true,
    });
    expect(readingSteps(dataset, LINE).at(-1)).toMatchObject({
      from: "2031-03-01",
      time: { text: "2031-03-01" },
      rung: 1,
    });
  });

  it("stays reached by what took its time: what happened stays happened", () => {
    const dataset = drawnEarly();
    must(dataset.events["piles-landed"]).time = ALL_THROUGH;
    must(dataset.claims["pier-report"]).time = ALL_THROUGH;
    expect(on("2031-03-31", dataset)).toMatchObject({ rung: 2, signals: [{}, {}, {}] });
  });

  it("says whose the expectations are and what became of them", () => {
    const dataset = harbourLine();
    const forecast = must(dataset.forecasts["another-attempt"]);
    forecast.attribution = [{ source: "harbour-article" }, { actor: "ostrell" }];
    const when = onDay("2031-03-30");
    forecast.resolution = { outcome: "happened", when, source: "harbour-article", note: "Invented." };
    expect(reading(dataset, LINE).expectations).toEqual([
      { forecast: "another-attempt", rung: 3, forecaster: "ostrell", resolved: "happened" },
    ]);
  });
});
