import { describe, expect, it } from "vitest";
import type { AssertionKind } from "../collections.js";
import { harbourLine, must } from "../fixtures/harbour-line.js";
import { formatDate, formatNumber, phrase, LANGUAGES, phraseParts } from "../index.js";
import type { Figure, Forecast } from "../types.js";
import { unstopped } from "./parts.js";

const english = (kind: AssertionKind, id: string, dataset = harbourLine()) => phrase(dataset, kind, id, "en");
/** The sentence without its isolates, which cannot be seen; language data of Node versions differs in the kind of their spaces. */
const seen = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll(/[\u00a0\u202f]/g, " ");

describe("a record in one English sentence", () => {
  it.each<[AssertionKind, string, string]>([
    [
      "event",
      "piles-landed",
      "A contractor acting for Ostrell brought steel piles to Kell Point (reported, “reportedly”; January 2031, a date that the editors infer; according to Invented article, citing unnamed source).",
    ],
    [
      "event",
      "pier-planned",
      "Ostrell plans a pier, by a report of its Gazette (only planned; reported; late 2030; according to Invented article, citing Report in the Ostrell Gazette).",
    ],
    [
      "quote",
      "varga-on-kell-point",
      "Ilse Varga, Prime Minister: “We shall not let [Ostrell] build a harbour at Kell Point […] in any other year.” (On the radio; said to Ostrell; possibly translated; stated; a few hours later, a date that the editors infer; according to Invented article, citing Ilse Varga).",
    ],
    [
      "claim",
      "pier-report",
      "Claim by Ostrell Gazette: Ostrell intends to build a pier (reported; late 2030; according to Invented article, citing Report in the Ostrell Gazette).",
    ],
    [
      "redline",
      "kell-point-harbour",
      "Red line of Norvane against Ostrell: That Ostrell builds a harbour at Kell Point (declared explicitly; stated; according to Invented article, citing Ilse Varga).",
    ],
    [
      "interest",
      "norvane-against-harbour",
      "Norvane wants no harbour at Kell Point (opposed, on “A harbour at Kell Point”; inferred; in March 2031, a date that the editors infer; according to Invented article).",
    ],
    [
      "relation",
      "norvane-opposes-ostrell",
      "Norvane stands against the plans of Ostrell (inferred; March 2031, a date that the editors infer; according to Invented article).",
    ],
    [
      "dynamics",
      "boats-and-attempts",
      "Escalation, a loop that feeds itself: Attempts to build → Force by Norvane → Boats in the strait → Attempts to build (stated; according to Invented article).",
    ],
    [
      "forecast",
      "another-attempt",
      "Forecast by Norvane: Ostrell tries again to build (“will likely”, a likelihood; for the time: before the winter, a date that the editors infer; 55% to 80% on the scale ICD 203, as the editors read the words; stated; according to Invented article).",
    ],
    [
      "figure",
      "pier-length",
      "Length of the planned pier: at least 40 metre (estimate by Ostrell Gazette; reported; according to Invented article, citing Report in the Ostrell Gazette).",
    ],
  ])("%s %s", (kind, id, sentence) => expect(english(kind, id)).toBe(sentence));

  it("says of a ranking that it is no likelihood, and on what condition", () =>
    expect(english("forecast", "boats-go-home")).toContain(
      "(“Only if”, only on a condition; on the condition: The plans turn out not to exist; stated;",
    ));

  it("says how a forecast turned out, and how sure its author was", () => {
    const dataset = harbourLine();
    const resolution: Forecast["resolution"] = {
      outcome: "did-not-happen",
      when: { text: "2032", edtf: "2032", earliest: "2032-01-01", latest: "2032-12-31", basis: "stated" },
      source: "gazette-report",
      note: "No boat came.",
    };
    Object.assign(must(dataset.forecasts["another-attempt"]), {
      confidence: "low",
      resolution,
      sense: "ranking",
    });
    const sentence = english("forecast", "another-attempt", dataset);
    expect(sentence).toContain(
      "low confidence; it has since not happened, 2032, by Report in the Ostrell Gazette: No boat came;",
    );
    expect(sentence).toContain("a ranking and no likelihood");
  });

  it("says what was corrected: what was, what is, why and when", () => {
    const dataset = harbourLine();
    must(dataset.claims["pier-report"]).history = [
      { was: "A quay was planned.", now: "A pier was planned.", why: "A misreading.", when: "2031-04-02" },
    ];
    expect(english("claim", "pier-report", dataset)).toMatch(
      /; corrected on April 2, 2031 from “A quay was planned” to “A pier was planned” because: A misreading\)\.$/,
    );
  });
});

describe("the number of a figure", () => {
  const said = (change: object, language = "en") => {
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
  ])("%j", (change, words) => expect(said(change)).toContain(words));

  it.each([
    ["fr", "plus de 100 000"],
    ["ar", "أكثر من 100,000"],
    ["he", "יותר מ־100,000"],
    ["fa", "بیش از ۱۰۰٬۰۰۰"],
    ["ru", "более 100 000"],
  ])("in %s", (language, words) =>
    expect(said({ bound: "more-than", value: 100_000 }, language)).toContain(words),
  );

  it("writes a small number as a formatter would, in every language", () => {
    for (const language of LANGUAGES) {
      const digits = new Intl.NumberFormat(`${language}-u-nu-${language === "fa" ? "arabext" : "latn"}`);
      for (const value of [0, 7, 10, 999, 1000, -1, 1.5])
        expect(formatNumber(value, language)).toBe(digits.format(value));
    }
  });
  it("writes nothing that is no number", () =>
    expect(() => formatNumber("7" as unknown as number, "en")).toThrow(TypeError));
  it("keeps every decimal", () => expect(formatNumber(1234.000001, "en")).toBe("1,234.000001"));
});

describe("in another language", () => {
  it.each([
    [
      "fr",
      "rapporté, « reportedly » ; janvier 2031, date déduite par la rédaction ; selon Invented article, citant unnamed source).",
    ],
    [
      "ar",
      "وارد في تقارير، «reportedly»؛ يناير 2031، وهو تاريخ استنتجه المحررون؛ بحسب Invented article، نقلًا عن unnamed source).",
    ],
    [
      "he",
      "דווח, ”reportedly“; ינואר 2031, תאריך שהסיקו העורכים; לפי Invented article, בהסתמך על unnamed source).",
    ],
    [
      "fa",
      "گزارش‌شده، «reportedly»؛ ژانویهٔ ۲۰۳۱، تاریخی که ویراستاران استنباط کرده‌اند؛ به گفتهٔ Invented article، به نقل از unnamed source).",
    ],
    [
      "ru",
      "по сообщениям, «reportedly»; январь 2031 г., дата выведена редакцией; источник: Invented article, со ссылкой на: unnamed source).",
    ],
  ])("%s says what the English says", (language, end) =>
    expect(seen(phrase(harbourLine(), "event", "piles-landed", language))).toBe(
      `A contractor acting for Ostrell brought steel piles to Kell Point (${end}`,
    ),
  );

  it.each(["ar", "he", "fa", "ru"])("no English stands outside the words of the dataset: %s", (language) => {
    const dataset = harbourLine();
    const outside = (
      [
        "event",
        "quote",
        "claim",
        "redline",
        "interest",
        "relation",
        "dynamics",
        "forecast",
        "figure",
      ] as const
    ).flatMap((kind) => {
      const ids = Object.keys(dataset[kind === "dynamics" ? kind : (`${kind}s` as "events")]);
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
    expect(parts).toContainEqual({ text: "unnamed source", lang: "en", role: "name" });
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

describe("a date", () => {
  it.each([
    ["2017", "2017"],
    ["2017-11", "November 2017"],
    ["2017-12-01", "December 1, 2017"],
    ["2017-21", undefined],
    ["2017~", undefined],
    ["2016-10/2016-12", undefined],
    ["2017-02-30", undefined],
  ])("%s is %s: no more precise than it is written", (edtf, words) =>
    expect(formatDate(edtf, "en")).toBe(words),
  );

  it("is in English what a formatter writes, without one", () => {
    for (const edtf of [
      "0987-01-01",
      "1948-05",
      "2016",
      ...Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, "0")}-29`),
    ]) {
      const [, month, day] = edtf.split("-");
      const options = {
        timeZone: "UTC",
        year: "numeric",
        month: month && "long",
        day: day && "numeric",
      } as Intl.DateTimeFormatOptions;
      expect(formatDate(edtf, "en")).toBe(
        new Intl.DateTimeFormat("en-u-ca-gregory", options).format(new Date(edtf)),
      );
    }
  });

  it.each(LANGUAGES)("is Gregorian in %s, and has the same day in every time zone", (language) => {
    const date = formatDate("2017-12-01", language) ?? "";
    expect(date.replaceAll(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)))).toMatch(
      /\b1\b.*2017|2017.*\b1\b/,
    );
  });
});

describe("what cannot be said", () => {
  it("is a record that is not there; a former id leads to what it became", () => {
    const dataset = { ...harbourLine(), redirects: { piles: { to: "piles-landed" } } };
    expect(english("event", "piles", dataset)).toBe(english("event", "piles-landed"));
    expect(() => english("claim", "piles", dataset)).toThrow(/no claim “piles”/);
  });

  it("is a record that is not there: no name of an object's own will do", () =>
    expect(() => english("event", "constructor")).toThrow(/no event “constructor”/));
  it("does not lose an ellipsis with the full stop", () =>
    expect(["A.", "A…", "A...", "A?"].map(unstopped)).toEqual(["A", "A…", "A...", "A?"]));
});
