import { dataset } from "@redlines/core";
import { type Reading, reading } from "@redlines/model";
import { describe, expect, test } from "vitest";

type Answer = Pick<Reading, "rung" | "crossed" | "certainty">;

const UNKNOWN: Answer = { rung: undefined, crossed: undefined, certainty: "unknown" };

const answer = (redline: string, asOf?: string): Answer => {
  const { rung, crossed, certainty } = reading(dataset, redline, { asOf });
  return { rung, crossed, certainty };
};

const decisive = (redline: string, asOf?: string): string[] =>
  reading(dataset, redline, { asOf })
    .signals.filter(({ decides }) => decides)
    .map(({ record }) => record)
    .sort();

describe("Israel's line against Iran", () => {
  const LINE = "iranian-presence-in-syria";

  test.each<[when: string, asOf: string | undefined, expected: Answer]>([
    ["before Iran supported Assad", "2011-04-30", UNKNOWN],
    ["in the month whose day is not known", "2011-05-15", UNKNOWN],
    ["in 2012: support for Assad", "2012-06-01", { rung: 2, crossed: false, certainty: "asserted" }],
    ["in the middle of 2016: nothing more", "2016-06-30", { rung: 2, crossed: false, certainty: "asserted" }],
    [
      "after late 2016: a base is suggested",
      "2017-01-15",
      { rung: 3, crossed: false, certainty: "reported" },
    ],
    [
      "before the BBC's report has surely appeared",
      "2017-11-29",
      { rung: 3, crossed: false, certainty: "reported" },
    ],
    ["after it", "2017-11-30", { rung: 4, crossed: false, certainty: "reported" }],
    ["at the article's date", undefined, { rung: 4, crossed: false, certainty: "reported" }],
  ])("%s", (_, asOf, expected) => expect(answer(LINE, asOf)).toEqual(expected));

  test("rests at the article's date on a report of claims and on a report about the site", () => {
    expect(decisive(LINE)).toEqual(["iran-building-permanent-base", "site-housed-iranian-forces"]);
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

  test.each<[when: string, asOf: string | undefined, expected: Answer]>([
    ["in 2012, the year of the Burgas attack", "2012-12-31", UNKNOWN],
    [
      "at the article's date: Israel strikes, Russia stands aside",
      undefined,
      { rung: 1, crossed: false, certainty: "inferred" },
    ],
  ])("%s", (_, asOf, expected) => expect(answer(LINE, asOf)).toEqual(expected));

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
