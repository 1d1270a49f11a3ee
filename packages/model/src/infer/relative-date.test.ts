import { describe, expect, it } from "vitest";
import { relativeDate } from "./relative-date.js";

/** A Monday. */
const MONDAY = "2041-11-18";

describe("what a source says of a date, from its own day", () => {
  it.each([
    ["on Friday", "2041-11-15"],
    ["Monday", MONDAY],
    ["today", MONDAY],
    ["yesterday", "2041-11-17"],
    ["this week", "[2041-11-18..2041-11-18]"],
    ["last week", "[2041-11-11..2041-11-17]"],
    ["earlier this month", "[2041-11-01..2041-11-18]"],
    ["last month", "2041-10"],
    ["in November", "2041-11"],
    ["in December", "2040-12"],
    ["last year", "2040"],
    ["late 2016", "[2016-10..2016-12]"],
    ["early 2016", "[2016-01..2016-03]"],
    ["mid-2016", "[2016-05..2016-08]"],
    ["in the fall of 2015", "2015-23"],
    ["since May 2011", "2011-05/.."],
    ["since 2038", "2038/.."],
    ["May 3, 2011", "2011-05-03"],
    ["3 May 2011", "2011-05-03"],
    ["2011", "2011"],
  ])("%s", (text, edtf) => expect(relativeDate(text, "en", MONDAY)).toBe(edtf));

  it.each([
    ["vendredi", "2041-11-15"],
    ["hier", "2041-11-17"],
    ["la semaine dernière", "[2041-11-11..2041-11-17]"],
    ["le mois dernier", "2041-10"],
    ["en décembre", "2040-12"],
    ["fin 2016", "[2016-10..2016-12]"],
    ["à l’automne 2015", "2015-23"],
    ["depuis mai 2011", "2011-05/.."],
    ["1er mai 2011", "2011-05-01"],
  ])("%s", (text, edtf) => expect(relativeDate(text, "fr-CA", MONDAY)).toBe(edtf));
});

describe("what is left to the editors", () => {
  it.each(["two days later", "for two weeks", "after the walkout", "recently", "on a Friday", ""])(
    "%s counts from the story, or is no date",
    (text) => expect(relativeDate(text, "en", MONDAY)).toBeUndefined(),
  );

  it.each(["on Friday", "last week", "yesterday", "earlier this month"])(
    "%s, where the source's own day is not known",
    (text) => expect(relativeDate(text, "en", "2041-11")).toBeUndefined(),
  );

  it.each(["on Friday", "in March", "this month", "last year"])("%s, where it may be yet to come", (text) =>
    expect(relativeDate(text, "en")).toBeUndefined(),
  );

  it.each(["May 2011", "late 2016", "since 2038"])("but not %s, which names its year", (text) =>
    expect(relativeDate(text, "en")).toBeDefined(),
  );

  it.each(["February 30, 2011", "45 May 2011"])("%s, which the calendar has not", (text) =>
    expect(relativeDate(text, "en", MONDAY)).toBeUndefined(),
  );

  it.each(["last year", "in November"])("%s, where the source's own date is a stretch of time", (text) =>
    expect(relativeDate(text, "en", "[2041-10..2041-12]")).toBeUndefined(),
  );

  it("words of a language that is not read", () =>
    expect(relativeDate("в пятницу", "ru", MONDAY)).toBeUndefined());
});
