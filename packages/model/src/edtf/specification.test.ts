/**
 * Every example of the specification (https://www.loc.gov/standards/datetime/, 4 February 2019), by its
 * headings, against bounds worked out by hand from the calendar; and more of each kind.
 */
import { describe, expect, it } from "vitest";
import { type Bounds, compileTime } from "../check/compile-time.js";

/** The bounds, or why there are none. */
function read(edtf: string): unknown {
  const result = compileTime(edtf);
  return result.ok ? result.bounds : result.message;
}

/** Bounds of what was so once. */
function within(earliest: string, latest?: string): Bounds {
  return { earliest, ...(latest !== undefined && { latest }), extent: "within" };
}

describe("level 0", () => {
  it.each([
    ["1985-04-12", "1985-04-12", "1985-04-12"],
    ["1985-04", "1985-04-01", "1985-04-30"],
    ["1985", "1985-01-01", "1985-12-31"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
  ])("a date: %s", (edtf, earliest, latest) => expect(read(edtf)).toEqual(within(earliest, latest)));

  it.each([
    ["1985-04-12T23:20:30"],
    ["1985-04-12T23:20:30Z"],
    ["1985-04-12T23:20:30-04"],
    ["1985-04-12T23:20:30+04:30"],
  ])("a time of day is refused: %s", (edtf) => expect(read(edtf)).toContain("a day is the finest"));

  it.each([
    ["1964/2008", "1964-01-01", "2008-12-31", "1964-12-31"],
    ["2004-06/2006-08", "2004-06-01", "2006-08-31", "2004-06-30"],
    ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08", "2004-02-01"],
    ["2004-02-01/2005-02", "2004-02-01", "2005-02-28", "2004-02-01"],
    ["2004-02-01/2005", "2004-02-01", "2005-12-31", "2004-02-01"],
    ["2005/2006-02", "2005-01-01", "2006-02-28", "2005-12-31"],
  ])("an interval: %s", (edtf, earliest, latest, begunBy) =>
    expect(read(edtf)).toEqual({ earliest, latest, begunBy, extent: "throughout" }),
  );

  it.each([["20040612"], ["2004-6-12"], ["2004-163"], ["2004-W24-6"], ["2004-06-12 "], ["２００４-06"]])(
    "a date of another form is refused: %s",
    (edtf) => expect(read(edtf)).toContain("it cannot be read"),
  );
});

describe("level 1", () => {
  it.each([["Y170000002"], ["Y-170000002"], ["-1985"], ["Y20170"], ["-0001-12"], ["0099"], ["0X00"]])(
    "a year outside 100 to 9999 is refused: %s",
    (edtf) => expect(read(edtf)).toContain("outside the years 100 to 9999"),
  );

  it.each([
    ["2001-21", "2001-03-01", "2001-05-31"],
    ["2001-22", "2001-06-01", "2001-08-31"],
    ["2001-23", "2001-09-01", "2001-11-30"],
    ["2003-24", "2003-12-01", "2004-02-29"],
    ["2001-24", "2001-12-01", "2002-02-28"],
  ])("a season: %s", (edtf, earliest, latest) => expect(read(edtf)).toEqual(within(earliest, latest)));

  it.each([
    ["1984?", "1984-01-01", "1984-12-31"],
    ["2004-06~", "2004-06-01", "2004-06-30"],
    ["2004-06-11%", "2004-06-11", "2004-06-11"],
    ["2001-21~", "2001-03-01", "2001-05-31"],
  ])("a qualified date: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([
    ["201X", "2010-01-01", "2019-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["2004-XX", "2004-01-01", "2004-12-31"],
    ["1985-04-XX", "1985-04-01", "1985-04-30"],
    ["1985-XX-XX", "1985-01-01", "1985-12-31"],
    ["2003-02-XX", "2003-02-01", "2003-02-28"],
    ["201X?", "2010-01-01", "2019-12-31"],
  ])("digits that are not known: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([
    ["../1985-04-12"],
    ["../1985-04"],
    ["../1985"],
    ["/1985-04-12"],
    ["/1985-04"],
    ["/1985"],
    ["../.."],
    ["/.."],
  ])("an interval without a start is refused: %s", (edtf) => expect(read(edtf)).toContain("no first day"));

  it.each([
    ["1985-04-12/..", "since", "1985-04-12", "1985-04-12"],
    ["1985-04/..", "since", "1985-04-01", "1985-04-30"],
    ["1985/..", "since", "1985-01-01", "1985-12-31"],
    ["1985-04-12/", "since-end-unknown", "1985-04-12", "1985-04-12"],
    ["1985-04/", "since-end-unknown", "1985-04-01", "1985-04-30"],
    ["1985/", "since-end-unknown", "1985-01-01", "1985-12-31"],
    ["2003-24/..", "since", "2003-12-01", "2004-02-29"],
  ])("an interval without an end: %s", (edtf, extent, earliest, begunBy) => {
    expect(read(edtf)).toEqual({ earliest, begunBy, extent });
  });
});

describe("level 2", () => {
  it.each([["Y-17E7"], ["Y171010000S3"], ["Y3388E2S3"], ["Y17E8"]])(
    "an exponential or a long year is refused: %s",
    (edtf) => expect(read(edtf)).toContain("outside the years 100 to 9999"),
  );

  // “1950S2: some year between 1900 and 1999, estimated to be 1950”.
  it.each([
    ["1950S2", "1900-01-01", "1999-12-31"],
    ["1950S1", "1000-01-01", "1999-12-31"],
    ["1957S3", "1950-01-01", "1959-12-31"],
    ["1957S4", "1957-01-01", "1957-12-31"],
  ])("significant digits: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([["1950S0"], ["1950S5"], ["1950S"], ["1950-01S2"], ["195XS2"]])(
    "significant digits that a year cannot have are refused: %s",
    (edtf) => expect(read(edtf)).toContain("it cannot be read"),
  );

  // 25–28 northern, 29–32 southern, 33–36 quarters, 37–39 thirds of four months, 40 and 41 halves.
  it.each([
    ["2039-25", "2039-03-01", "2039-05-31"],
    ["2039-26", "2039-06-01", "2039-08-31"],
    ["2039-27", "2039-09-01", "2039-11-30"],
    ["2039-28", "2039-12-01", "2040-02-29"],
    ["2039-29", "2039-09-01", "2039-11-30"],
    ["2039-30", "2039-12-01", "2040-02-29"],
    ["2039-31", "2039-03-01", "2039-05-31"],
    ["2039-32", "2039-06-01", "2039-08-31"],
    ["2001-33", "2001-01-01", "2001-03-31"],
    ["2001-34", "2001-04-01", "2001-06-30"],
    ["2001-35", "2001-07-01", "2001-09-30"],
    ["2001-36", "2001-10-01", "2001-12-31"],
    ["2001-37", "2001-01-01", "2001-04-30"],
    ["2001-38", "2001-05-01", "2001-08-31"],
    ["2001-39", "2001-09-01", "2001-12-31"],
    ["2001-40", "2001-01-01", "2001-06-30"],
    ["2001-41", "2001-07-01", "2001-12-31"],
    ["200X-34", "2000-04-01", "2009-06-30"],
    ["19XX-28", "1900-12-01", "2000-02-29"],
  ])("a part of a year: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([
    ["2001-00", "no such month"],
    ["2001-13", "no such month"],
    ["2001-20", "no such month"],
    ["2001-42", "no such month"],
    ["2001-2X", "no such month"],
    ["2001-25-01", "a part of a year has no days"],
    ["9999-24", "outside the years"],
  ])("a part that a year does not have is refused: %s", (edtf, message) =>
    expect(read(edtf)).toContain(message),
  );

  it.each([
    ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"],
    ["[1760-12..]", "1760-12-01", undefined],
    ["[1760-01,1760-02,1760-12..]", "1760-01-01", undefined],
    ["[1667,1760-12]", "1667-01-01", "1760-12-31"],
    ["{1667,1668,1670..1672}", "1667-01-01", "1672-12-31"],
    ["{1960,1961-12}", "1960-01-01", "1961-12-31"],
    ["[2001-36,2001-29]", "2001-09-01", "2001-12-31"],
  ])("a set: %s", (edtf, earliest, latest) => expect(read(edtf)).toEqual(within(earliest, latest)));

  it.each([["[..1760-12-03]"], ["[..1984]"], ["{..1984}"], ["[..1984,1990]"]])(
    "a set without a start is refused: %s",
    (edtf) => expect(read(edtf)).toContain("no first day"),
  );

  it.each([["[]"], ["{1960,}"], ["[1960"], ["{1960]"], ["[[1960]]"], ["[1960..1961..1962]"], ["[..]"]])(
    "a set that is none is refused: %s",
    (edtf) => expect(read(edtf)).toContain(edtf.includes("..") ? "one `..`" : "it cannot be read"),
  );

  it.each([
    ["2004-06~-11", "2004-06-11", "2004-06-11"],
    ["2004?-06-11", "2004-06-11", "2004-06-11"],
    ["?2004-06-~11", "2004-06-11", "2004-06-11"],
    ["2004-%06-11", "2004-06-11", "2004-06-11"],
    ["?2004-06", "2004-06-01", "2004-06-30"],
    ["2004-~06-XX", "2004-06-01", "2004-06-30"],
  ])("a qualified part: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([["2004??"], ["2004-06~~-11"], ["~"], ["2004~06"], ["2004-?"]])(
    "a qualifier of nothing is refused: %s",
    (edtf) => expect(read(edtf)).toContain("it cannot be read"),
  );

  it.each([
    ["156X-12-25", "1560-12-25", "1569-12-25"],
    ["15XX-12-25", "1500-12-25", "1599-12-25"],
    ["1XXX-XX", "1000-01-01", "1999-12-31"],
    ["1XXX-12", "1000-12-01", "1999-12-31"],
    ["1984-1X", "1984-10-01", "1984-12-31"],
    ["1984-0X", "1984-01-01", "1984-09-30"],
    ["1984-X1", "1984-01-01", "1984-11-30"],
    ["19X4-02", "1904-02-01", "1994-02-28"],
    ["2039-02-2X", "2039-02-20", "2039-02-28"],
    ["2040-02-2X", "2040-02-20", "2040-02-29"],
    ["2039-04-3X", "2039-04-30", "2039-04-30"],
    ["2039-03-3X", "2039-03-30", "2039-03-31"],
    ["2039-XX-31", "2039-01-31", "2039-12-31"],
    ["2039-XX-30", "2039-01-30", "2039-12-30"],
    ["2039-X2-30", "2039-12-30", "2039-12-30"],
    ["2039-X3-31", "2039-03-31", "2039-03-31"],
    ["2039-02-X0", "2039-02-10", "2039-02-20"],
    // Leap years: every fourth, no hundredth, every four hundredth.
    ["20XX-02-29", "2000-02-29", "2096-02-29"],
    ["21XX-02-29", "2104-02-29", "2196-02-29"],
    ["190X-02-29", "1904-02-29", "1908-02-29"],
    ["1XX0-02-29", "1020-02-29", "1980-02-29"],
  ])("digits that are not known, anywhere: %s", (edtf, earliest, latest) =>
    expect(read(edtf)).toEqual(within(earliest, latest)),
  );

  it.each([
    ["XXXX-12-XX", "no digit is known"],
    ["XXXX", "no digit is known"],
    ["XXX5", "outside the years"],
    ["2039-02-3X", "no such day"],
    ["210X-02-30", "no such day"],
    ["2039-X2-31X", "it cannot be read"],
    ["2039-02-4X", "no such day"],
    ["20X1-02-29", "no such day"],
    ["1900-02-29", "no such day"],
    ["201x", "it cannot be read"],
    ["201u", "it cannot be read"],
  ])("a date that no day fits is refused: %s", (edtf, message) => expect(read(edtf)).toContain(message));

  it.each([
    ["2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20", "2004-06-01"],
    ["2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03", "2004-06-30"],
    ["2003-28/2004-33", "2003-12-01", "2004-03-31", "2004-02-29"],
    ["2004/20XX-02-29", "2004-01-01", "2096-02-29", "2004-12-31"],
  ])("an interval: %s", (edtf, earliest, latest, begunBy) =>
    expect(read(edtf)).toEqual({ earliest, latest, begunBy, extent: "throughout" }),
  );

  it.each([["[2011,2012]/2013"], ["2011/{2012,2013}"], ["2011/[2012..2013]"]])(
    "a set in an interval is refused: %s",
    (edtf) => expect(read(edtf)).toContain(edtf.startsWith("[") ? "slash" : "one date"),
  );
});
