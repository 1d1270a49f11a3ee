import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { canFallIn, timeline, type TimelineOptions } from "./timeline.js";

const ids = (options?: TimelineOptions, dataset = harbourLine()) =>
  timeline(dataset, options).map(({ id }) => id);

describe("the timeline", () => {
  it("stands in the order of time", () =>
    expect(ids()).toEqual(["survey", "pier-planned", "piles-landed", "dredger-turned-back"]));

  it("keeps what can have happened on its first and last day", () => {
    expect(ids({ from: "2029-11-30", to: "2030-10-01" })).toEqual(["survey", "pier-planned"]);
    expect(ids({ from: "2029-12-01", to: "2030-09-30" })).toEqual([]);
  });

  it("keeps to one actor", () => expect(ids({ actor: "norvane" })).toEqual(["dredger-turned-back"]));

  it("keeps what goes on, and puts it after what ended", () => {
    const dataset = harbourLine();
    const survey = must(dataset.events["survey"]);
    dataset.events["watch"] = {
      ...survey,
      id: "watch",
      time: {
        text: "since",
        edtf: "2029-09/..",
        extent: "since",
        basis: "stated",
        earliest: must(survey.time).earliest,
        begunBy: "2029-09-30",
      },
    };
    expect(ids({ from: "2035-01-01" }, dataset)).toEqual(["watch"]);
    expect(ids({ to: "2029-12-31" }, dataset)).toEqual(["survey", "watch"]);
  });
});

describe("a stretch of time", () => {
  const year = { earliest: "2015-01-01", latest: "2015-12-31" };

  it("reaches to the end of its last date, however that is written", () => {
    expect(canFallIn(year, { to: "2015" })).toBe(true);
    expect(canFallIn({ earliest: "2015-09-01" }, { to: "2015-09" })).toBe(true);
    expect(canFallIn({ earliest: "2015-09-02" }, { to: "2015-09-01" })).toBe(false);
  });

  it("has what can have been in it, and what nobody dates", () => {
    expect(canFallIn(year, { from: "2015-06" })).toBe(true);
    expect(canFallIn(year, { from: "2016" })).toBe(false);
    expect(canFallIn({ earliest: "2015-01-01" }, { from: "2016" })).toBe(true);
    expect(canFallIn(undefined, { from: "2016", to: "2017" })).toBe(true);
  });
});
