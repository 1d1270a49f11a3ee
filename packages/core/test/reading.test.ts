import { dataset } from "@redlines/core";
import { reading, readingSteps } from "@redlines/model";
import { describe, expect, test } from "vitest";

const decisive = (redline: string): string[] =>
  reading(dataset, redline)
    .signals.filter(({ decides }) => decides)
    .map(({ record }) => record)
    .sort();

describe("Israel's line against Iran", () => {
  const LINE = "iranian-presence-in-syria";

  test("rests at the article's date on a report of claims and on a report about the site", () => {
    expect(decisive(LINE)).toEqual(["iran-building-permanent-base", "site-housed-iranian-forces"]);
  });

  test("counts the old supply route from its own first day, and not as the last of all evidence", () => {
    const from = readingSteps(dataset, LINE).find(({ reached }) => reached[0])?.from;
    expect(from).toBe("2017-12-02");
  });

  test("is crossed one rung above the reading, by forces that stay for good", () => {
    const { line, rungs } = reading(dataset, LINE);
    expect({ line, rungs }).toEqual({ line: 5, rungs: 6 });
    expect(dataset.redlines[LINE]?.ladder.crossedAt).toBe("permanent-presence");
  });

  test("has a forecast for the topmost rung, and none for forces that stay for good", () => {
    const rungs = reading(dataset, LINE).expectations.map(({ rung }) => rung);
    expect(rungs).toContain(6);
    expect(rungs).not.toContain(5);
  });
});

describe("the line that the editors infer for Russia", () => {
  const LINE = "direct-conflict-on-syrian-soil";

  test("is a fight between Israel and Iran, at the top of the ladder", () => {
    const { line, rungs } = reading(dataset, LINE);
    expect(line).toBe(rungs);
  });

  test("is nobody's declaration", () => {
    const line = dataset.redlines[LINE];
    expect([line?.drawnBy, line?.expressed, line?.declaredBy]).toEqual(["editors", undefined, undefined]);
  });

  test("has a forecast for each rung above the reading", () => {
    const rungs = new Set(reading(dataset, LINE).expectations.map(({ rung }) => rung));
    for (const rung of [2, 3, 4]) expect(rungs).toContain(rung);
  });
});

test("a red line that does not exist is no reading", () => {
  expect(() => reading(dataset, "no-such-line")).toThrow(RangeError);
});
