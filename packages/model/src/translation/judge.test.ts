import { describe, expect, it } from "vitest";
import type { Actor, Claim, Figure, Translation } from "../types.js";
import type { TranslationFinding } from "./finding.js";
import { judgeTranslation } from "./judge.js";
import { lexiconOf } from "./lexicon.js";
import { localiseRecord } from "./localise.js";

const CLAIM = {
  id: "depot",
  label: "Depot reportedly destroyed",
  proposition: "The strike of “December 1, 2017” reportedly destroyed [the] depot, by the Gazette.",
  about: ["strike"],
  attribution: [{ actor: "gazette", word: "claims" }],
  certainty: { status: "reported", hedge: "reportedly" },
  evidence: [{ source: "article", start: "The strike", use: "paraphrases" }],
} as Claim;

const GOOD: Readonly<Record<string, string>> = {
  label: "Selon des informations, dépôt détruit",
  proposition:
    "La frappe du « 1er décembre 2017 » a, selon des informations, détruit [le] dépôt, d’après la Gazette.",
  "certainty.hedge": "selon des informations",
  "attribution.0.word": "affirme",
};

const FRENCH = {
  hedges: [
    { word: "selon des informations", english: "reportedly", strength: "reported", source: "" },
    { word: "certainement", english: "certainly", strength: "certain", source: "" },
  ],
  verbs: [{ word: "montre", english: "shows", strength: "neutral", source: "" }],
  terms: [],
  bounds: [],
} as const;

function judged(
  changes: Readonly<Record<string, string | undefined>> = {},
  language = "fr",
): TranslationFinding[] {
  const texts = Object.fromEntries(
    Object.entries({ ...GOOD, ...changes }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const translation: Translation = { by: "Nobody", status: "machine", on: "2031-04-01", texts };
  return judgeTranslation(
    { kind: "claim", record: CLAIM, language: "en", lexicon: lexiconOf("en") },
    translation,
    {
      language,
      lexicon: FRENCH,
      verbatim: ["Foreign Affairs"],
    },
  );
}

const rulesOf = (findings: readonly TranslationFinding[]): string[] =>
  findings.map(({ rule, path }) => `${rule} ${path.at(-1)}`);

describe("a translation", () => {
  it("that says what the original says has nothing wrong with it", () => expect(judged()).toEqual([]));

  const { proposition = "" } = GOOD;
  it.each([
    [
      "a lost hedge",
      { proposition: proposition.replace("selon des informations, ", "") },
      "translation-hedge proposition",
    ],
    ["a hedge lost in the label", { label: "Dépôt détruit" }, "translation-hedge label"],
    ["a changed day", { proposition: proposition.replace("1er", "2") }, "translation-numbers proposition"],
    ["a lost year", { proposition: proposition.replace(" 2017", "") }, "translation-numbers proposition"],
    [
      "a changed month",
      { proposition: proposition.replace("décembre", "novembre") },
      "translation-dates proposition",
    ],
    ["a lost month", { proposition: proposition.replace("décembre ", "") }, "translation-dates proposition"],
    ["a number out of nothing", { label: `${GOOD["label"]} en 2018` }, "translation-numbers label"],
    [
      "a missing bracket",
      { proposition: proposition.replace("[le]", "le]") },
      "translation-marks proposition",
    ],
    [
      "missing quotation marks",
      { proposition: proposition.replaceAll(/[«»]/g, "") },
      "translation-marks proposition",
    ],
    ["a text of nothing", { statement: "La frappe" }, "translation-fits statement"],
    ["another script", { label: `${GOOD["label"]} взрыв` }, "translation-script label"],
    ["a sign of direction", { label: `${GOOD["label"]}\u200F` }, "translation-script label"],
    ["the original", { proposition: CLAIM.proposition }, "translation-script proposition"],
  ])("with %s is refused", (_what, change, rule) => {
    const faults = judged(change).filter(({ isNote }) => isNote !== true);
    expect(rulesOf(faults)).toContain(rule);
  });

  it("with a text that is still to come is not whole", () => {
    const [found, ...others] = judged({ "attribution.0.word": "" });
    expect(rulesOf(others)).toEqual([]);
    expect(found).toMatchObject({ rule: "translation-whole", isNote: true });
  });

  it.each([
    ["certainty.hedge", "certainement", "stronger"],
    ["attribution.0.word", "montre", "stronger"],
  ])("with another strength of %s is pointed at", (path, word, more) => {
    const notes = judged({ [path]: word }).filter(({ rule }) => rule === "translation-strength");
    expect(notes).toMatchObject([
      { path: ["texts", path], isNote: true, message: expect.stringContaining(more) as unknown },
    ]);
  });
});

it("a verb that stands in no sentence, though the original’s does, is pointed at", () => {
  const record = {
    ...CLAIM,
    label: "The Gazette claims a depot",
    certainty: { status: "reported" },
  } as Claim;
  const texts = { label: "La Gazette parle d’un dépôt", "attribution.0.word": "affirme" };
  const found = (label: string): string[] =>
    rulesOf(
      judgeTranslation(
        { kind: "claim", record, language: "en" },
        { by: "Nobody", status: "machine", on: "2031-04-01", texts: { ...texts, label } },
        { language: "fr" },
      ),
    ).filter((rule) => rule.startsWith("translation-verb"));
  expect(found(texts.label)).toEqual(["translation-verb attribution.0.word"]);
  expect(found("La Gazette affirme qu’il y a un dépôt")).toEqual([]);
});

describe("letters", () => {
  const said = (label: string, language: string): string[] =>
    judged({ label }, language)
      .filter(({ path, rule }) => path.at(-1) === "label" && rule === "translation-script")
      .map(({ found = "" }) => found);

  it.each([
    ["انبار به گزارش‌ها depot", "fa", ["depot"]],
    ["انبار در Foreign Affairs", "fa", []],
    ["انبار بنا بر ISO 3166 و GeoNames", "fa", []],
    ["انبار يك", "fa", ["ي"]],
    ["مستودع پ", "ar", ["پ"]],
    ["Склад depot", "ru", ["depot"]],
    ["Склад", "ru", []],
  ])("of %s in %s", (label, language, found) => expect(said(label, language)).toEqual(found));
});

describe("quotation marks", () => {
  const faults = (proposition: string, language: string): string[] =>
    rulesOf(judged({ proposition }, language)).filter((rule) => rule === "translation-marks proposition");
  const said = (words: string): string => `${words} 1, 2017 [ה]`;

  it("may be more in Russian, which sets names in them, and no fewer", () => {
    expect(faults(said("«Хезболла» «Декабрь»"), "ru")).toEqual([]);
    expect(faults(said("«Хезболла» «Декабрь»"), "fr")).not.toEqual([]);
    expect(faults(said("Хезболла"), "ru")).not.toEqual([]);
  });

  it("are no signs of a Hebrew abbreviation", () => {
    expect(faults(said("צה״ל ב״דצמבר״"), "he")).toEqual([]);
    expect(faults(said("צה״ל"), "he")).not.toEqual([]);
  });
});

describe("a hedge", () => {
  const lost = (label: string, hedge: string, language: string): boolean =>
    judged({ label, "certainty.hedge": hedge }, language).some(
      ({ rule, path }) => rule === "translation-hedge" && path.at(-1) === "label",
    );

  it("may have a prefix where the language writes it together", () => {
    expect(lost("המחסן שככל הנראה נהרס", "ככל הנראה", "he")).toBe(false);
    expect(lost("dépôt, insoi-disant", "soi-disant", "fr")).toBe(true);
  });
});

describe("a number of a sum", () => {
  const figure = {
    id: "missiles",
    measure: "Missiles",
    statement: "Hezbollah has more than 100,000 missiles.",
    about: ["hezbollah"],
    bound: "more-than",
    value: 100_000,
    nature: "estimated",
    attribution: [],
    certainty: { status: "asserted" },
    evidence: [],
  } as unknown as Figure;

  it.each([
    ["100 000", []],
    ["100.000", []],
    ["10 000", ["translation-numbers statement"]],
    ["1 000 000", ["translation-numbers statement"]],
  ])("written %s", (number, expected) => {
    const texts = { measure: "Missiles", statement: `Le Hezbollah a plus de ${number} missiles.` };
    const translation: Translation = { by: "Nobody", status: "machine", on: "2031-04-01", texts };
    const found = judgeTranslation({ kind: "figure", record: figure, language: "en" }, translation, {
      language: "fr",
    });
    expect(rulesOf(found)).toEqual(expected);
  });
});

it("what is put in has its digits", () => {
  const translation: Translation = {
    by: "Nobody",
    status: "machine",
    on: "2031-04-01",
    texts: { label: "در 2017" },
  };
  expect(localiseRecord("claim", CLAIM, translation, "fa")).toMatchObject({ label: "در ۲۰۱۷" });
});

describe("a name that is somebody's label", () => {
  const axis = {
    kind: "bloc",
    name: "Axis of resistance",
    described: [{ label: { lang: "en", text: "axis of resistance" }, by: { unnamed: {} }, evidence: [] }],
  } as unknown as Actor;
  const lost = (name: string): string[] =>
    rulesOf(
      judgeTranslation(
        { kind: "actor", record: axis, language: "en" },
        {
          by: "Nobody",
          status: "machine",
          on: "2031-04-01",
          texts: { name, "described.0.label.text": "axe de la résistance" },
        },
        { language: "fr" },
      ),
    );

  it("has the label in it", () => expect(lost("L’axe de la résistance")).toEqual([]));
  it("or widgets would not say whose it is", () =>
    expect(lost("Le front du refus")).toEqual(["translation-label name"]));
});
