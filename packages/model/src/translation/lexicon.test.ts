import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../phrase/locale.js";
import { BOUND_KINDS } from "./bounds.js";
import { lexiconOf, plain, standsIn, strengthOf } from "./lexicon.js";

const STRENGTHS = [
  "certain",
  "reported",
  "alleged",
  "appearance",
  "estimate-likely",
  "estimate-possible",
  "estimate-unlikely",
];
const OF_VERBS = ["neutral", "claiming", "believing", "doubting"];

describe.each(LANGUAGES)("the lexicon of %s", (language) => {
  const NONE = { hedges: [], verbs: [], terms: [], bounds: [] };
  const { hedges, verbs, terms, bounds } = lexiconOf(language) ?? NONE;

  it("has words of every part, each with a strength and a source", () => {
    for (const part of [hedges, verbs, terms, bounds]) {
      expect(part.length).toBeGreaterThan(11);
      for (const { word, english, source } of part) expect([word, english, source]).not.toContain("");
    }
    for (const { strength } of [...hedges, ...terms]) expect(STRENGTHS).toContain(strength);
    for (const { strength } of verbs) expect(OF_VERBS).toContain(strength);
  });

  it("has words for each kind of bound", () => {
    expect(new Set(bounds.map(({ strength }) => strength))).toEqual(new Set(BOUND_KINDS));
  });

  it("names a source for some, and says of the others that they are our reading", () => {
    const sources = [...hedges, ...terms].map(({ source }) => source);
    expect(sources.some((source) => source.includes("https://") || source.includes("http://"))).toBe(true);
    expect(
      sources.filter((source) => !/https?:|ICD/.test(source) && source !== "The editors’ own reading"),
    ).toEqual([]);
  });
});

it("a language of which nothing is known has none", () => expect(lexiconOf("ja")).toBeUndefined());

it("the longest entry that stands in some words decides", () => {
  const { terms = [] } = lexiconOf("en") ?? {};
  expect(strengthOf("will likely", terms)).toBe("estimate-likely");
  expect(strengthOf("unlikely", terms)).toBe("estimate-unlikely");
  expect(strengthOf("would change", terms)).toBeUndefined();
});

it("words stand in a text as whole words", () => {
  expect(standsIn("may", plain("It  MAY be"))).toBe(true);
  expect(standsIn("may", "dismay in maya")).toBe(false);
  expect(standsIn("may", "dismay", true)).toBe(true);
});
