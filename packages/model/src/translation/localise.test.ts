import { describe, expect, it } from "vitest";
import { excerpt } from "../excerpt/excerpt.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { translations } from "../fixtures/translated.js";
import { COLLECTIONS, KINDS } from "../collections.js";
import { coverage } from "./coverage.js";
import { withDigits } from "./digits.js";
import { localise } from "./localise.js";
import { originalOf } from "./original-of.js";

const whole = translations("fa");

/** The same without the translation of one record. */
function without(collection: "actors" | "quotes", id: string): typeof whole {
  const { [id]: _left, ...rest } = must(whole.records[collection]);
  return { ...whole, records: { ...whole.records, [collection]: rest } };
}

describe("a dataset in another language", () => {
  const dataset = harbourLine();
  const localised = localise(dataset, whole);

  it("has the same records", () => {
    for (const kind of KINDS)
      expect(Object.keys(localised[COLLECTIONS[kind]])).toEqual(Object.keys(dataset[COLLECTIONS[kind]]));
  });

  it("says that it is translated, by whom, and the least that holds of all", () =>
    expect(localised.about).toMatchObject({
      language: "fa",
      title: "fa The line",
      translation: { of: "en", by: ["Nobody"], status: "machine" },
    }));

  it("has its texts, dates and digits", () => {
    const event = must(localised.events["piles-landed"]);
    expect(event.label).toMatch(/^fa /);
    expect(event.time?.text).toBe("ژانویهٔ ۲۰۳۱");
  });

  it("has the name that the record itself has in the language", () => {
    const norvane = must(dataset.actors["norvane"]);
    const named = {
      ...norvane,
      names: [{ lang: "fa", text: "نوروان", kind: "native" as const, source: "gazette-report" }],
    };
    const own = localise({ ...dataset, actors: { ...dataset.actors, norvane: named } }, whole);
    expect(own.actors["norvane"]?.name).toBe("نوروان");
  });

  it("keeps a quotation, with our translation beside it", () => {
    const [before, after] = [dataset, localised].map(({ quotes }) => must(quotes["varga-on-kell-point"]));
    expect(after).toMatchObject({
      text: before?.text,
      language: "en",
      ours: { lang: "fa", text: `fa ${before?.text}`, by: "Nobody", status: "machine" },
    });
  });

  it("keeps the hedge of the words as they are quoted, beside our translation of both", () => {
    const id = "varga-on-kell-point";
    const [quote, translated] = [must(dataset.quotes[id]), must(whole.records.quotes?.[id])];
    const hedged = { ...quote, certainty: { ...quote.certainty, hedge: "shall" } };
    const texts = { ...translated.texts, "certainty.hedge": "fa shall" };
    const quotes = { ...whole.records.quotes, [id]: { ...translated, texts } };
    const after = localise(
      { ...dataset, quotes: { ...dataset.quotes, [id]: hedged } },
      { ...whole, records: { ...whole.records, quotes } },
    );
    expect(after.quotes[id]).toMatchObject({ ours: { hedge: "shall" }, certainty: { hedge: "fa shall" } });
  });

  it("names a publication in the language in which that came out", () => {
    const article = must(dataset.sources["harbour-article"]);
    const titled = {
      ...article,
      title: { lang: "en", text: "The harbour" },
      container: { title: "Tarn Ledger" },
    };
    const printed = { ...dataset, sources: { ...dataset.sources, "harbour-article": titled } };
    const cited = (from: typeof dataset): unknown => excerpt(from, "quote", "varga-on-kell-point").cited[0];
    expect(cited(localise(printed, whole))).toMatchObject({ publicationLanguage: "en" });
    expect(cited(printed)).toMatchObject({ publication: "Tarn Ledger" });
    expect(cited(printed)).not.toHaveProperty("publicationLanguage");
  });

  it("leads back to the original", () => expect(originalOf(localised)).toBe(dataset));

  it("is not made without its title", () =>
    expect(() => localise(dataset, { ...whole, dataset: undefined })).toThrow(RangeError));
});

describe("what is not translated", () => {
  const dataset = harbourLine();
  const partly = localise(dataset, without("actors", "norvane"));

  it("stays as it was, and is named", () => {
    expect(partly.actors["norvane"]).toEqual(dataset.actors["norvane"]);
    expect(partly.about.translation?.untranslated).toEqual(["norvane"]);
  });

  it("makes an excerpt that needs it one in the original language", () => {
    expect(excerpt(partly, "redline", "kell-point-harbour")).toEqual(
      excerpt(dataset, "redline", "kell-point-harbour"),
    );
    expect(excerpt(partly, "actor", "norvane").about.language).toBe("en");
  });

  it("leaves every other excerpt in its language", () => {
    const about = { ...partly.about };
    const other = localise(dataset, without("quotes", "varga-on-kell-point"));
    expect(excerpt(other, "quote", "varga-on-kell-point").about.language).toBe("en");
    expect(excerpt(other, "redline", "kell-point-harbour").about.language).toBe("fa");
    expect(about.translation?.status).toBe("machine");
  });

  it("is counted", () => {
    const counted = coverage(dataset, without("actors", "norvane"));
    expect(counted.actors.translated).toBe(counted.actors.of - 1);
    expect(counted.events.translated).toBe(counted.events.of);
    expect(counted.dataset).toEqual({ of: 1, translated: 1 });
  });
});

describe("digits", () => {
  it.each([
    ["بیش از 100,000 موشک", "بیش از ۱۰۰٬۰۰۰ موشک"],
    ["2.5 درصد", "۲٫۵ درصد"],
    ["اواخر 2016", "اواخر ۲۰۱۶"],
    ["ISO 3166-1، کدهای 249 کشور", "ISO 3166-1، کدهای ۲۴۹ کشور"],
    ["CC-BY-4.0", "CC-BY-4.0"],
  ])("of %s in Persian", (text, expected) => expect(withDigits(text, "fa")).toBe(expected));

  it.each(["ar", "he", "ru", "fr"])("stay in %s", (language) =>
    expect(withDigits("100,000", language)).toBe("100,000"),
  );
});
