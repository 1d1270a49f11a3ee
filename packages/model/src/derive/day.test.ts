import { describe, expect, it } from "vitest";
import { compiled } from "../fixtures/compiled.js";
import { dayAfter, dayBefore, FAR_FUTURE, hasEnded, isCalendarDay } from "./day.js";
import { knownDay } from "./known-day.js";
import { statementOf } from "./statement-of.js";

describe("a stretch of time", () => {
  it.each([
    ["2026/2031", "2034-05-31", true],
    ["2026/2031", "2032-01-01", true],
    ["2026/2031", "2031-12-31", false],
    ["2026/2031", "2025-12-31", false],
    ["2032-03/..", "2034-05-31", false],
  ])("%s had ended by %s: %s", (edtf, day, ended) =>
    expect(hasEnded(compiled(edtf, edtf, "stated"), day)).toBe(ended),
  );

  it("is not known to have ended where only a moment of it is known", () =>
    expect(hasEnded(compiled("2016-36", "late 2016", "stated"), "2017-12-31")).toBe(false));
  it("is not known to have ended where nothing is said", () =>
    expect(hasEnded(undefined, "2017-12-31")).toBe(false));
});

describe("a day of the calendar", () => {
  it.each(["2017-12-01", "2016-02-29", FAR_FUTURE])("is %s", (day) => expect(isCalendarDay(day)).toBe(true));
  it.each([
    "",
    "2017",
    "2017-12",
    "2017-02-29",
    "2017-13-01",
    "12017-12-1",
    "2017-12-01T00:00",
    "2017-12-1 ",
  ])("is not %j", (day) => expect(isCalendarDay(day)).toBe(false));
});

it.each([
  [{ description: "A ship came." }, "A ship came."],
  [{ proposition: "A ship will come." }, "A ship will come."],
  [{ statement: "It wants ships." }, "It wants ships."],
])("%j states: %s", (record, stated) => expect(statementOf(record)).toBe(stated));

describe("a day that is asked for", () => {
  const about = { asOf: compiled("2017-12", "December 2017", "stated") };

  it.each(["2011-01-01", "2017-12-31"])("%s is known", (day) => expect(knownDay(about, day)).toBe(day));
  it.each([
    undefined,
    "",
    "2018-01-01",
    "2016",
    "2016-02",
    "2016-02-31",
    "2016-12-31T12:00",
    "yesterday",
    "<b>2016-1",
  ])("%s is not", (day) => expect(knownDay(about, day)).toBeUndefined());
});

describe("the days beside one", () => {
  it.each([
    ["2016-02-29", "2016-02-28", "2016-03-01"],
    ["2017-12-31", "2017-12-30", "2018-01-01"],
  ])("of %s are %s and %s", (day, before, after) =>
    expect([dayBefore(day), dayAfter(day)]).toEqual([before, after]),
  );
});
