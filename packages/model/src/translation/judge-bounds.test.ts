import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../phrase/locale.js";
import type { Claim } from "../types.js";
import { judgeTranslation } from "./judge.js";
import { lexiconOf } from "./lexicon.js";

function told(label: string, words: string, language: string, from = "en"): string[] {
  const record = { id: "one", label, proposition: label } as unknown as Claim;
  return judgeTranslation(
    { kind: "claim", record, language: from, lexicon: lexiconOf(from) },
    { by: "Nobody", status: "machine", on: "2031-04-01", texts: { label: words } },
    { language, lexicon: lexiconOf(language) },
  )
    .filter(({ rule }) => rule === "translation-bounds")
    .map(({ isNote, message }) => `${isNote === true ? "note" : "problem"}: ${message}`);
}

describe("a bound", () => {
  it.each([
    ["more than 100 missiles", "بیش از 100 موشک", "fa"],
    ["at least $250 billion", "250 مليار دولار على الأقل", "ar"],
    ["no less than 250 billion", "مبلغ لا يقل عن 250 مليار", "ar"],
    ["at most 5 bases", "не более 5 баз", "ru"],
    ["up to six bases", "до 6 баз", "ru"],
    ["about 1,200 families", "כ־1,200 משפחות", "he"],
    ["fewer than 5 bases", "moins de cinq bases", "fr"],
    ["between the fall of 2015 and December 2017", "между осенью 2015 и декабрём 2017", "ru"],
    ["between Iran and Israel", "איראן וישראל", "he"],
  ])("“%s” comes through as “%s”", (label, words, language) =>
    expect(told(label, words, language)).toEqual([]),
  );

  it.each(LANGUAGES.filter((language) => language !== "en"))(
    "that %s leaves out is a problem",
    (language) => {
      for (const said of ["more than 5", "at least 5", "at most 5", "about 5", "less than 5"])
        expect(told(said, "5", language)).toHaveLength(1);
      expect(told("more than 5", "5", language)[0]).toMatch(
        /^problem: .* has lost “more than” \(more-than\)/,
      );
      expect(told("between 2 and 5", "2, 5", language)[0]).toMatch(/^problem: .*\(range\)/);
    },
  );

  it("of another kind is pointed at, also where the one stands within the other", () => {
    expect(told("more than 5 bases", "au moins 5 bases", "fr")).toEqual([
      "note: `label` has “au moins” (at-least) where the original has “more than” (more-than)",
    ]);
    expect(told("less than 5 bases", "не менее 5 баз", "ru")[0]).toMatch(/^note: .*“не менее” \(at-least\)/);
  });

  it("of what is no number is pointed at, since there are many words for more", () => {
    expect(told("more than survival", "la survie", "fr")).toEqual([
      "note: `label` has lost “more than” (more-than)",
    ]);
    expect(told("more than survival", "davantage que la survie", "fr")).toEqual([]);
  });

  it("“only” is pointed at, since a negation says it, too", () => {
    expect(told("only Putin", "Poutine", "fr")).toEqual(["note: `label` has lost “only” (only)"]);
    expect(told("only Putin", "nul n’y peut rien que Poutine", "fr")).toHaveLength(1);
    expect(told("it names two only", "il ne nomme que ces deux", "fr")).toEqual([]);
  });

  it("of a French original is one, too; words without a number are none", () => {
    expect(told("plus de 400 ouvriers", "400 workers", "en", "fr")[0]).toMatch(/^problem/);
    expect(told("Plus de renforts", "Reinforcements", "en", "fr")).toEqual([]);
    expect(told("six mois au plus", "at least six months", "en", "fr")[0]).toMatch(/^note/);
    expect(told("an accord about two lines", "un accord", "fr")).toHaveLength(1);
    expect(told("an accord about lines", "un accord", "fr")).toEqual([]);
  });
});
