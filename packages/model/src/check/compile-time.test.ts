import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileTime } from "./compile-time.js";

describe("the bounds of a time", () => {
  it.each([
    ["a day", "2017-12-02", "2017-12-02", "2017-12-02"],
    ["a month", "2017-12", "2017-12-01", "2017-12-31"],
    ["February of a leap year", "2016-02", "2016-02-01", "2016-02-29"],
    ["a year", "2016", "2016-01-01", "2016-12-31"],
    ["spring", "2015-21", "2015-03-01", "2015-05-31"],
    ["summer", "2015-22", "2015-06-01", "2015-08-31"],
    ["autumn, to the end of November", "2015-23", "2015-09-01", "2015-11-30"],
    ["winter, into the next year", "2015-24", "2015-12-01", "2016-02-29"],
    ["a decade", "201X", "2010-01-01", "2019-12-31"],
    ["a century", "20XX", "2000-01-01", "2099-12-31"],
    ["some day of a month", "2017-12-XX", "2017-12-01", "2017-12-31"],
    ["approximately a year", "2016~", "2016-01-01", "2016-12-31"],
    ["perhaps a month", "2016-12?", "2016-12-01", "2016-12-31"],
    ["perhaps approximately a day", "2016-12-05%", "2016-12-05", "2016-12-05"],
    ["one of a stretch", "[2016-10..2016-12]", "2016-10-01", "2016-12-31"],
    ["one of a very long stretch", "[0100-01-01..9999-12-31]", "0100-01-01", "9999-12-31"],
    ["one of a stretch of mixed precision", "[2016-10-05..2016-12]", "2016-10-05", "2016-12-31"],
    ["one of two years", "[2011,2013]", "2011-01-01", "2013-12-31"],
    ["one from a year on", "[2011..]", "2011-01-01", undefined],
    ["all of two months", "{2011-01,2011-03}", "2011-01-01", "2011-03-31"],
  ])("%s: %s", (_, edtf, earliest, latest) => {
    expect(compileTime(edtf)).toEqual({
      ok: true,
      bounds: {
        earliest,
        ...(latest !== undefined && { latest }),
        extent: "within",
      },
    });
  });

  it.each([
    ["a closed stretch", "2017-10/2017-12", "2017-10-01", "2017-12-31", "2017-10-31", "throughout"],
    [
      "a stretch within its first year",
      "2017/2017-03",
      "2017-01-01",
      "2017-03-31",
      "2017-03-31",
      "throughout",
    ],
    ["a stretch that goes on", "2011-05/..", "2011-05-01", undefined, "2011-05-31", "since"],
    ["a stretch from a season on", "2015-23/..", "2015-09-01", undefined, "2015-11-30", "since"],
    [
      "a stretch whose end is unknown",
      "2011-05/",
      "2011-05-01",
      undefined,
      "2011-05-31",
      "since-end-unknown",
    ],
    [
      "a stretch with uncertain ends",
      "2011-05?/2012-06~",
      "2011-05-01",
      "2012-06-30",
      "2011-05-31",
      "throughout",
    ],
  ])("%s: %s", (_, edtf, earliest, latest, begunBy, extent) => {
    expect(compileTime(edtf)).toEqual({
      ok: true,
      bounds: {
        earliest,
        ...(latest !== undefined && { latest }),
        begunBy,
        extent,
      },
    });
  });

  it.each([
    ["a day that does not exist", "2017-02-30", "its month has no such day"],
    ["29 February of another year", "2017-02-29", "its month has no such day"],
    ["a thirteenth month", "2017-13", "month"],
    ["words", "late 2016", "it cannot be read"],
    ["nothing", "", "it cannot be read"],
    ["a time of day", "2017-12-02T10:00:00Z", "a day is the finest"],
    ["a stretch that runs backwards", "2012/2011", "it ends before it starts"],
    ["a stretch from nowhere", "../2011", "it has no first day"],
    ["one of a set from nowhere", "[..2011]", "it has no first day"],
    ["no digit of the year", "XXXX-12", "has no bounds"],
    ["a range in a set that runs backwards", "[2012..2011]", "it ends before it starts"],
    ["an interval in a set", "[2011/2012]", "slash"],
    ["two slashes", "2011/2012/2013", "one slash"],
    ["a year before Christ", "-0100", "outside the years"],
    ["a year that a date takes for 1900", "0000", "outside the years"],
  ])("refuses %s: %s", (_, edtf, message) => {
    const result = compileTime(edtf);
    expect(result.ok ? result : result.message).toContain(message);
  });
});

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const qualifier = fc.constantFrom("", "", "~", "?", "%");

/** The northern season of a day, as EDTF names it: a winter belongs to the year of its December. */
function seasonOf(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  return month < 3 ? `${year - 1}-24` : month === 12 ? `${year}-24` : `${year}-${20 + Math.floor(month / 3)}`;
}

/** An expression that is true of the day, and the day. */
const holding = day.chain((date) =>
  fc.record({
    date: fc.constant(date),
    edtf: fc.oneof(
      fc
        .tuple(
          fc.constantFrom(
            date,
            date.slice(0, 7),
            date.slice(0, 4),
            `${date.slice(0, 3)}X`,
            `${date.slice(0, 2)}XX`,
            `${date.slice(0, 7)}-XX`,
            seasonOf(date),
          ),
          qualifier,
        )
        .map((parts) => parts.join("")),
      day.map((other) => (other < date ? `${other}/${date}` : `${date}/${other}`)),
      day.filter((other) => other <= date).map((other) => `${other.slice(0, 7)}/..`),
      day.map((other) => `[${[date, other].sort().join(",")}]`),
      day.map((other) => `[${[date, other].sort().join("..")}]`),
    ),
  }),
);

describe("for any expression that is true of a day", () => {
  it("the day is within the bounds, and the bounds are in order", () => {
    const run = fc.check(
      fc.property(holding, ({ date, edtf }) => {
        const result = compileTime(edtf);
        if (!result.ok) throw new Error(`${edtf}: ${result.message}`);
        const { earliest, latest = "9999-12-31", begunBy = earliest } = result.bounds;
        return earliest <= date && date <= latest && earliest <= begunBy && begunBy <= latest;
      }),
      { numRuns: 2000 },
    );
    expect(run.counterexample).toBeNull();
  });

  it("a qualifier changes nothing", () => {
    const run = fc.check(
      fc.property(
        day,
        fc.constantFrom("~", "?", "%"),
        (date, sign) =>
          JSON.stringify(compileTime(date.slice(0, 7) + sign)) ===
          JSON.stringify(compileTime(date.slice(0, 7))),
      ),
    );
    expect(run.counterexample).toBeNull();
  });
});
