import { expect, it } from "vitest";
import { monthName, monthsIn } from "./months.js";

it.each([
  ["en", "December 1, 2017", [12]],
  ["en", "It may march on", []],
  ["en", "May they talk", []],
  ["en", "since May 2011; early March", [3, 5]],
  ["fr", "Mars 2034, puis le 1er décembre", [3, 12]],
  ["ru", "к декабрю 2017 года, с мая", [5, 12]],
  ["ru", "моя майка", []],
  ["he", "ב-1 בדצמבר", [12]],
  ["ar", "كانون الأول/ديسمبر 2017 وأيار", [5, 12]],
  ["ar", "غشت", [8]],
  ["fa", "ژانویهٔ ۲۰۳۱ و ۹ مه", [1, 5]],
  ["fa", "در مه و باران می‌آید", []],
])("%s: the months of “%s”", (language, text, months) =>
  expect(monthsIn(text, language, ["ar", "he"].includes(language))).toEqual(months),
);

it("has a name for each month in a language that it knows, and none in another", () => {
  expect(monthName(12, "fa")).toBe("دسامبر");
  expect(monthName(12, "tlh")).toBeUndefined();
});
