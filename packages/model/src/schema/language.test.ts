import { expect, it } from "vitest";
import { languageName } from "../phrase/locale.js";
import { language } from "./primitives.js";

// RFC 5646, appendix A, and IANA's register of subtags.
it.each([
  "fa",
  "zh-Hant",
  "en-GB",
  "es-419",
  "zh-Hant-TW",
  "ca-valencia",
  "de-CH-1996",
  "de-1901",
  "sl-rozaj-biske-1994",
  "sl-IT-nedis",
  "hy-Latn-IT-arevela",
  "en-GB-oxendict",
  "be-tarask",
  "gsw-FR",
])("%s is a language, as Intl has it", (tag) => {
  expect(language.safeParse(tag).success).toBe(true);
  expect(Intl.getCanonicalLocales(tag).length).toBe(1);
});

it.each([
  ["a variant twice", "de-1996-1996"],
  ["a variant twice, apart", "sl-rozaj-biske-rozaj"],
  ["an extension", "de-u-co-phonebk"],
  ["private use", "en-x-newsroom"],
  ["a language within another", "zh-yue"],
  ["another case", "EN-gb"],
  ["a variant in capitals", "ca-VALENCIA"],
  ["an underscore", "de_CH"],
  ["a name", "english"],
  ["a variant before the region", "de-1996-CH"],
  ["a variant of four letters", "de-abcd"],
  ["nothing after a hyphen", "de-"],
])("%s is not: %s", (_, tag) => expect(language.safeParse(tag).success).toBe(false));

it("a language with a variant has a name", () => {
  expect(languageName("ca-valencia", "en")).toBe("Catalan (Valencian)");
  expect(languageName("de-CH-1996", "fr")).toMatch(/^allemand suisse/);
});
