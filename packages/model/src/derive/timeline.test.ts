import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { timeline, type TimelineOptions } from "./timeline.js";

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
