import { describe, expect, it } from "vitest";
import { formatDate } from "./date.js";
import { LANGUAGES } from "./locale.js";

describe("a date", () => {
  it.each([
    ["2017", "2017"],
    ["2017-11", "November 2017"],
    ["2017-12-01", "December 1, 2017"],
    ["2017-21", undefined],
    ["2017~", undefined],
    ["2016-10/2016-12", undefined],
    ["2017-02-30", undefined],
  ])("%s is %s: no more precise than it is written", (edtf, words) =>
    expect(formatDate(edtf, "en")).toBe(words),
  );

  it("is in English what a formatter writes, without one", () => {
    for (const edtf of [
      "0987-01-01",
      "1948-05",
      "2016",
      ...Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-29`),
    ]) {
      const [, month, day] = edtf.split("-");
      const options = {
        timeZone: "UTC",
        year: "numeric",
        month: month && "long",
        day: day && "numeric",
      } as Intl.DateTimeFormatOptions;
      expect(formatDate(edtf, "en")).toBe(
        new Intl.DateTimeFormat("en-u-ca-gregory", options).format(new Date(edtf)),
      );
    }
  });

  it.each(LANGUAGES)("is Gregorian in %s, and has the same day in every time zone", (language) => {
    const date = formatDate("2017-12-01", language) ?? "";
    expect(date.replaceAll(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)))).toMatch(
      /\b1(?:er)?\b.*2017|2017.*\b1\b/,
    );
  });
});
