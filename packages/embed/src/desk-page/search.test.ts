import { expect, test } from "vitest";
import { comparable, hasWords } from "./search.js";

const finds = (query: string, text: string): boolean => hasWords(comparable(text), comparable(query));

test.each([
  ["marks", "javadanfar", "Javādānfar’s reading"],
  ["case", "ISRAEL", "Israel"],
  ["full-width letters", "Ｉｒａｎ", "Iran"],
  ["an apostrophe of another kind", "israel's", "Israel’s line"],
  ["Cyrillic marks", "Иран, россии", "Роль России и Иран"],
  ["a Persian name written on an Arabic keyboard", "روسيه", "روسیه"],
  ["a name without its vowels", "محمد", "مُحَمَّد"],
  ["what is joined to an article", "ישראל", "הישראלי"],
  ["words without a space between", "大馬士革", "在大馬士革附近"],
  ["words in any order", "syria line", "Israel’s red line in Syria"],
  ["nothing", "", "anything"],
])("a search goes by %s", (_what, query, text) => expect(finds(query, text)).toBe(true));

test.each([
  ["another word", "turkey", "Israel’s red line in Syria"],
  ["one word of two", "line turkey", "Israel’s red line in Syria"],
])("and does not find %s", (_what, query, text) => expect(finds(query, text)).toBe(false));
