import { describe, expect, it } from "vitest";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import type { Figure } from "../types.js";
import { seen } from "./fixtures/seen.js";
import { formatLength, formatNumber, formatPercent, formatScaled, LANGUAGES } from "./locale.js";
import { phrase } from "./phrase.js";

describe("the number of a figure", () => {
  const worded = (change: object, language = "en") => {
    const dataset = harbourLine();
    const figure: Figure = Object.assign(must(dataset.figures["pier-length"]), change);
    dataset.figures["pier-length"] = figure;
    return seen(phrase(dataset, "figure", "pier-length", language));
  };

  it.each<[object, string]>([
    [{ bound: "exact" }, ": 40 metre"],
    [{ bound: "at-most" }, ": at most 40 metre"],
    [{ bound: "about" }, ": about 40 metre"],
    [{ bound: "more-than", value: 100_000 }, ": more than 100,000 metre"],
    [{ bound: "range", low: 0.125, high: -3 }, ": between 0.125 and -3 metre"],
  ])("%j", (change, words) => expect(worded(change)).toContain(words));

  it.each([
    ["fr", "plus de 100 000"],
    ["ar", "أكثر من 100,000"],
    ["he", "יותר מ־100,000"],
    ["fa", "بیش از ۱۰۰٬۰۰۰"],
    ["ru", "более 100 000"],
  ])("in %s", (language, words) =>
    expect(worded({ bound: "more-than", value: 100_000 }, language)).toContain(words),
  );

  const billions = { bound: "exact", value: 250, scale: "billion", currency: "USD", unit: undefined };
  it.each([
    ["en", "$250 billion"],
    ["fr", "250 milliards de dollars des États-Unis"],
    ["ar", "250 مليار دولار أمريكي"],
    ["he", "250 מיליארד דולר אמריקאי"],
    ["fa", "۲۵۰ میلیارد دلار آمریکا"],
    ["ru", "250 миллиардов долларов США"],
  ])("and money in %s", (language, words) => expect(worded(billions, language)).toContain(words));

  it("names a currency in the form that its number asks for", () =>
    expect(worded({ ...billions, value: 3, scale: undefined }, "ru")).toContain("3 доллара США"));

  it("writes a small number as a formatter would, in every language", () => {
    for (const language of LANGUAGES) {
      const digits = new Intl.NumberFormat(`${language}-u-nu-${language === "fa" ? "arabext" : "latn"}`);
      for (const value of [0, 7, 10, 999, 1000, -1, 1.5])
        expect(formatNumber(value, language)).toBe(digits.format(value));
    }
  });
  it("writes nothing that is no number", () =>
    expect(() => formatNumber("7" as unknown as number, "en")).toThrow(TypeError));
  it.each([Number.NaN, Infinity, undefined, [7]])("writes %s in no way", (value) => {
    const none = value as number;
    expect(() => formatNumber(none, "fa")).toThrow(TypeError);
    expect(() => formatScaled(none, "fr")).toThrow(TypeError);
    expect(() => formatPercent(none, "en")).toThrow(TypeError);
  });
  it("keeps every decimal", () => expect(formatNumber(1234.000001, "en")).toBe("1,234.000001"));
});

describe("a poll", () => {
  const october = { text: "in October", edtf: "2041-10", basis: "stated" };
  const sample = { size: 1204, population: "adults", fieldwork: october, by: "ostrell-gazette" };
  const poll = (change: object): string => {
    const dataset = harbourLine();
    Object.assign(
      must(dataset.figures["pier-length"]),
      { nature: "polled", period: october, sample },
      change,
    );
    return phrase(dataset, "figure", "pier-length", "en");
  };

  it("says once when people were asked, and who asked", () => {
    const sentence = poll({ by: ["ostrell-gazette"] });
    expect(sentence).toContain(
      "(from a poll of Ostrell Gazette; 1,204 asked; adults; October 2041; reported",
    );
  });

  it("says both where they differ", () => {
    const september = { text: "in September", edtf: "2041-09", basis: "stated" };
    expect(poll({ period: september, by: undefined })).toContain(
      "(from a poll; for the time: September 2041; 1,204 asked; adults; October 2041; Ostrell Gazette;",
    );
  });
});

describe("a length of time", () => {
  it("has the form of its noun, in each language and its digits", () => {
    const lengths = LANGUAGES.map((language) => formatLength([3, 3], "year", language));
    expect(lengths).toEqual(["3 years", "3 ans", "3 سنوات", "3 שנים", "۳ سال", "3 года"]);
  });

  it("is a range where it is not known more exactly", () => {
    expect(formatLength([2, 3], "year", "en")).toBe("2–3 years");
    expect(formatLength([10, 11], "month", "ru")).toBe("10–11 месяцев");
  });
});
