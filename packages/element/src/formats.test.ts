import { fill, formatDate, formatNumber, languageName, LANGUAGES } from "@redlines/model";
import { describe, expect, test } from "vitest";
import { dateTemplate } from "./templates.js";
import { noteExcerpt } from "./fixtures/note.js";
import { direction } from "./language.js";
import { messages } from "./messages/en.js";
import { templateToHtml } from "./fallback-html.js";

describe("a date", () => {
  test.each([
    ["en", "2017", "December 2017", "December 1, 2017"],
    ["fr", "2017", "décembre 2017", "1er décembre 2017"],
    ["ar", "2017", "ديسمبر 2017", "1 ديسمبر 2017"],
    ["he", "2017", "דצמבר 2017", "1 בדצמבר 2017"],
    ["fa", "۲۰۱۷", "دسامبر ۲۰۱۷", "۱ دسامبر ۲۰۱۷"],
    ["ru", "2017", "декабрь 2017", "1 декабря 2017"],
  ])("in %s is as precise as it is written, and no more", (language, year, month, day) => {
    const plain = (edtf: string): string | undefined =>
      formatDate(edtf, language)
        ?.replaceAll(/\p{Zs}/gu, " ")
        .replaceAll(/[\u200e\u200f]/g, "");
    expect([plain("2017"), plain("2017-12"), plain("2017-12-01")]).toEqual([year, month, day]);
  });

  test.each([
    "2016-36",
    "2015-23",
    "2016-13",
    "2016-00",
    "2016-02-31",
    "2016-01-32",
    "2016-1-1",
    "[2015-09..2017-12]",
    "2011-05/..",
    "2017-12~",
    "2017-12-01T00:00",
    "soon",
    "",
  ])("that is not a plain year, month or day is left to the source's words: %j", (edtf) => {
    for (const language of LANGUAGES) expect(formatDate(edtf, language)).toBeUndefined();
  });

  test("does not shift with the time zone", () => {
    const zone = process.env["TZ"];
    try {
      for (const place of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
        process.env["TZ"] = place;
        expect(formatDate("2017-12-01", "en")).toBe("December 1, 2017");
      }
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });

  test("of which only the words are known keeps them, in their language, and is no <time>", () => {
    const context = { excerpt: noteExcerpt(), messages, dataLanguage: "en", headingLevel: undefined };
    const late = { edtf: "2016-36", text: "late 2016" };
    expect(templateToHtml(dateTemplate(late, { ...context, language: "en" }))).toBe("late 2016");
    expect(templateToHtml(dateTemplate(late, { ...context, language: "ar" }))).toBe(
      '<bdi lang="en" dir="ltr">late 2016</bdi>',
    );
    expect(
      templateToHtml(dateTemplate({ edtf: "2017", text: "in 2017" }, { ...context, language: "en" })),
    ).toBe('<time datetime="2017">2017</time>');
  });
});

test.each([
  ["en", "12,345"],
  ["ar", "12,345"],
  ["he", "12,345"],
  ["fr", "12 345"],
  ["ru", "12 345"],
  ["fa", "۱۲٬۳۴۵"],
])("a number in %s has the digits of the page", (language, expected) => {
  expect(formatNumber(12_345, language).replaceAll(/\p{Zs}/gu, " ")).toBe(expected);
});

test.each([["17"], [{}], [null], [undefined]])("%j is no number", (value) => {
  expect(() => formatNumber(value as unknown as number, "en")).toThrow(TypeError);
});

describe("a message", () => {
  test("takes its values in any order, more than once, and as they are", () => {
    const value = { any: "thing" };
    expect(fill<unknown>("{b} before {a}, {b}", { a: 1, b: value })).toEqual([
      "",
      value,
      " before ",
      1,
      ", ",
      value,
      "",
    ]);
  });

  test.each(["gone", "constructor"])(
    "with no value for its place {%s} is a mistake, and says so",
    (place) => {
      expect(() => fill(`a {${place}} b`, {})).toThrow(`No value for {${place}} in “a {${place}} b”`);
    },
  );

  test("without places is itself", () => expect(fill("as it is", { as: "no" })).toEqual(["as it is"]));
});

test.each([
  ["ar", "rtl"],
  ["fa-AF", "rtl"],
  ["he", "rtl"],
  ["ur", "rtl"],
  ["en", "ltr"],
  ["fr-CA", "ltr"],
  ["far", "ltr"],
  ["", "ltr"],
])("%j runs %s", (language, expected) => expect(direction(language)).toBe(expected));

describe("the name of a language", () => {
  test.each([
    ["en", "fr", "anglais"],
    ["fa", "en", "Persian"],
    ["he", "ru", "иврит"],
    ["ar", "fa", "عربی"],
    ["pt-BR", "en", "Brazilian Portuguese"],
  ] as const)("of %s in %s", (tag, language, expected) => {
    expect(languageName(tag, language)).toBe(expected);
  });

  test.each(["", "x", "en_GB", "not a tag", "12345", "qqq", "<b>", "constructor", "e\u0000n"])(
    "is not guessed for %j",
    (tag) => {
      expect(languageName(tag, "en")).toBeUndefined();
    },
  );
});
