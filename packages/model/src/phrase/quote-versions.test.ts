import { describe, expect, it } from "vitest";
import { VARGA, withVersions } from "../fixtures/with-versions.js";
import { phrase, phraseParts } from "./phrase.js";

const english = (dataset = withVersions()): string =>
  phrase(dataset, "quote", VARGA, "en").replaceAll(/[\u2066-\u2069]/g, "");

describe("a quote in several languages, as one sentence", () => {
  it("has the words of the article, who translated them, and the original with its language", () =>
    expect(english().split(/ \(|; /)).toEqual(
      expect.arrayContaining([
        "Ilse Varga, Prime Minister: “We shall not let it happen”",
        "translated by Ostrell Gazette",
        "original",
        "Hebrew): “לא ניתן לזה לקרות”",
        "stated",
      ]),
    ));

  it("does not repeat itself in further translations", () => expect(english()).not.toContain("Nous"));

  it("says neither of a translator whom it does not know nor of an original that it does not have", () => {
    const unsigned = withVersions((quote) => {
      delete quote.translator;
      quote.versions = quote.versions?.filter(({ kind }) => kind === "translation") ?? [];
    });
    expect(english(unsigned)).toContain("; translated; ");
    expect(english(unsigned)).not.toMatch(/original|translated by/);
  });

  it("gives the original as the words themselves where the article has them so", () => {
    const original = withVersions((quote) => {
      Object.assign(quote, { translated: "no", language: "he", text: "לא ניתן לזה לקרות" });
      delete quote.translator;
      quote.versions = [
        { lang: "en", text: "We shall not let it happen", kind: "translation", source: "harbour-article" },
      ];
    });
    expect(english(original)).toMatch(
      /^Ilse Varga, Prime Minister: “לא ניתן לזה לקרות” \((?!.*(?:transl|original))/,
    );
  });

  it.each([
    ["en", "machine", "our machine translation: “We shall not let it happen”"],
    ["en", "reviewed", "our translation: “We shall not let it happen”"],
    ["fr", "machine", "notre traduction automatique : « We shall not let it happen »"],
    ["ar", "machine", "ترجمتنا الآلية: «We shall not let it happen»"],
    ["he", "translated", "התרגום שלנו: ”We shall not let it happen“"],
    ["fa", "machine", "ترجمهٔ ماشینی ما: «We shall not let it happen»"],
    ["ru", "translated", "наш перевод: «We shall not let it happen»"],
  ] as const)(
    "in %s, %s, says our translation beside the words, and that it is ours",
    (language, status, said) => {
      const dataset = withVersions((quote) => {
        Object.assign(quote, { language: "he", text: "לא ניתן לזה לקרות", versions: [] });
        quote.ours = { lang: "en", text: "We shall not let it happen", by: "A. Translator", status };
      });
      const sentence = phrase(dataset, "quote", VARGA, language)
        .replaceAll(/[\u2066-\u2069]/g, "")
        .replaceAll(/[\u00a0\u202f]/g, " ");
      expect(sentence).toContain("לא ניתן לזה לקרות");
      expect(sentence).toContain(said);
    },
  );

  it.each([
    ["fr", "traduit par Ostrell Gazette", "original (hébreu) : « לא ניתן לזה לקרות »"],
    ["ar", "الترجمة: Ostrell Gazette", "النص الأصلي (العبرية): «לא ניתן לזה לקרות»"],
    ["he", "תרגום: Ostrell Gazette", "בשפת המקור (עברית): ”לא ניתן לזה לקרות“"],
    ["fa", "ترجمهٔ Ostrell Gazette", "متن اصلی (عبری): «לא ניתן לזה לקרות»"],
    ["ru", "перевод: Ostrell Gazette", "в оригинале (иврит): «לא ניתן לזה לקרות»"],
  ])("says both in %s, each in its own language", (language, translated, original) => {
    const said = phrase(withVersions(), "quote", VARGA, language)
      .replaceAll(/[\u2066-\u2069]/g, "")
      .replaceAll(/[\u00a0\u202f]/g, " ");
    expect(said).toContain(translated);
    expect(said).toContain(original);
    const hebrew = phraseParts(withVersions(), "quote", VARGA, language).find(({ text }) =>
      text.startsWith("לא"),
    );
    expect(hebrew?.lang).toBe(language === "he" ? undefined : "he");
  });
});
