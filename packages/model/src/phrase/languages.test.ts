import { describe, expect, it } from "vitest";
import { ASSERTION_KINDS, COLLECTIONS } from "../collections.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { seen } from "./fixtures/seen.js";
import { phrase, phraseParts } from "./phrase.js";

describe("in another language", () => {
  it.each<[language: string, between: string, details: string[]]>([
    [
      "fr",
      " ; ",
      [
        "rapporté, « reportedly »",
        "janvier 2031, date déduite par la rédaction",
        "selon Invented article, citant : une source non nommée",
      ],
    ],
    [
      "ar",
      "؛ ",
      [
        "وفق ما نُقل، «reportedly»",
        "يناير 2031، وهو توقيت استنتجه المحررون",
        "المصدر: Invented article، نقلا عن: جهة لم تُسمَّ",
      ],
    ],
    [
      "he",
      "; ",
      [
        "דווח, ”reportedly“",
        "ינואר 2031, כפי שהסיקו העורכים",
        "לפי Invented article, בהסתמך על גורם ששמו לא צוין",
      ],
    ],
    [
      "fa",
      "؛ ",
      [
        "گزارش‌شده، «reportedly»",
        "ژانویهٔ ۲۰۳۱، تاریخی که ویراستاران استنباط کرده‌اند",
        "به گفتهٔ Invented article، به نقل از منبعی که نامش ذکر نشده",
      ],
    ],
    [
      "ru",
      "; ",
      [
        "по сообщениям, «reportedly»",
        "январь 2031, дата выведена редакцией",
        "источник: Invented article, со ссылкой на: неназванный источник",
      ],
    ],
  ])("%s says what the English says", (language, between, details) =>
    expect(seen(phrase(harbourLine(), "event", "piles-landed", language))).toBe(
      `A contractor acting for Ostrell brought steel piles to Kell Point (${details.join(between)}).`,
    ),
  );

  it.each([
    ["en", "according to Invented article, citing somebody who is not named (“claims”)"],
    ["fr", "selon Invented article, citant : une source non nommée (« claims »)"],
    ["ar", "المصدر: Invented article، نقلا عن: جهة لم تُسمَّ («claims»)"],
    ["he", "לפי Invented article, בהסתמך על גורם ששמו לא צוין (”claims“)"],
    ["fa", "به گفتهٔ Invented article، به نقل از منبعی که نامش ذکر نشده («claims»)"],
    ["ru", "источник: Invented article, со ссылкой на: неназванный источник («claims»)"],
  ])("%s says the source’s own verb for a voice, in quotation marks", (language, voices) => {
    const dataset = harbourLine();
    const event = must(dataset.events["piles-landed"]);
    Object.assign(must(event.attribution.at(-1)), { word: "claims" });
    expect(seen(phrase(dataset, "event", "piles-landed", language))).toContain(voices);
    expect(phraseParts(dataset, "event", "piles-landed", language)).toContainEqual(
      expect.objectContaining({ text: "claims", role: "hedge" }),
    );
  });

  it.each(["ar", "he", "fa", "ru"])("no English stands outside the words of the dataset: %s", (language) => {
    const dataset = harbourLine();
    const outside = ASSERTION_KINDS.flatMap((kind) => {
      const ids = Object.keys(dataset[COLLECTIONS[kind]]);
      return ids.flatMap((id) =>
        phraseParts(dataset, kind, id, language).filter(
          ({ text, lang }) => lang === undefined && /[A-Za-z]/.test(text),
        ),
      );
    });
    expect(outside.map(({ text }) => text).filter((text) => !["ICD 203"].includes(text))).toEqual([]);
  });

  it("words of the dataset keep their language, between isolates", () => {
    const parts = phraseParts(harbourLine(), "event", "piles-landed", "he");
    expect(parts).toContainEqual({ text: "reportedly", lang: "en", role: "hedge" });
    expect(parts).toContainEqual(expect.objectContaining({ role: "certainty", value: "reported" }));
    expect(parts).toContainEqual(expect.objectContaining({ role: "date", value: "2031-01" }));
    expect(parts).toContainEqual({ text: "Invented article", lang: "en", role: "name" });
    expect(phrase(harbourLine(), "event", "piles-landed", "he")).toContain("\u2068reportedly\u2069");
    expect(phrase(harbourLine(), "event", "piles-landed", "en")).not.toMatch(/[\u2066-\u2069]/);
  });

  it("a quote keeps a language of its own", () => {
    const dataset = harbourLine();
    Object.assign(must(dataset.quotes["varga-on-kell-point"]), { text: "לא", language: "he" });
    expect(phraseParts(dataset, "quote", "varga-on-kell-point", "en")).toContainEqual({
      text: "לא",
      lang: "he",
    });
  });

  it.each([
    ["en-GB", "en"],
    ["FR-ca", "fr"],
    ["de", "en"],
    ["", "en"],
  ])("%s gets the words of %s", (tag, language) =>
    expect(phrase(harbourLine(), "claim", "pier-report", tag)).toBe(
      phrase(harbourLine(), "claim", "pier-report", language),
    ),
  );
});
