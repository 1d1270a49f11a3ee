import { describe, expect, it } from "vitest";
import { compiled } from "../fixtures/compiled.js";
import { tenure } from "./day.js";
import { knownDay } from "./known-day.js";

const on = (edtf: string, day: string): string => tenure(compiled(edtf, edtf, "stated"), day);

describe("how a stretch of time stands to a day", () => {
  it.each([
    ["2032-03/..", "2034-05-31", "now"],
    ["2032-03/..", "2031-12-31", "later"],
    ["2026/2031", "2034-05-31", "former"],
    ["2026/2031", "2031-12-31", "now"],
    ["2026/2031", "2025-12-31", "later"],
    ["2034-05", "2034-05-31", "now"],
  ])("%s is on %s: %s", (edtf, day, said) => expect(on(edtf, day)).toBe(said));

  it("is not known to have ended where only a moment of it is known", () => expect(on("2016-36", "2017-12-31")).toBe("unknown"));
  it("is not known where nothing is said", () => expect(tenure(undefined, "2017-12-31")).toBe("unknown"));
});

describe("a day that is asked for", () => {
  const about = { asOf: compiled("2017-12", "December 2017", "stated") };

  it.each(["2011-01-01", "2017-12-31"])("%s is known", (day) => expect(knownDay(about, day)).toBe(day));
  it.each([undefined, "", "2018-01-01", "2016", "2016-02", "2016-02-31", "2016-12-31T12:00", "yesterday", "<b>2016-1"])("%s is not", (day) =>
    expect(knownDay(about, day)).toBeUndefined(),
  );
});
