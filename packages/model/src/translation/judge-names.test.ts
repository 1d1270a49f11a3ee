import { describe, expect, it } from "vitest";
import { harbourLine } from "../fixtures/harbour-line.js";
import type { Actor, Claim, Dataset, Translation } from "../types.js";
import { judgeTranslation } from "./judge.js";
import { translatedNames } from "./names.js";

const NAMES: Readonly<Record<string, Readonly<Record<string, readonly [sort: string, name: string]>>>> = {
  he: {
    Iran: ["state", "איראן"],
    Israel: ["state", "ישראל"],
    "Ali Khamenei": ["person", "עלי חמינאי"],
    "Amos Gilad": ["person", "עמוס גלעד"],
  },
  ar: { Iran: ["state", "إيران"], Iraq: ["state", "العراق"], "Islamic State": ["group", "الدولة الإسلامية"] },
  ru: { Syria: ["state", "Сирия"], Russia: ["state", "Россия"], "Axis of resistance": ["alliance", "Ось"] },
  fa: { Syria: ["state", "سوریه"], Russia: ["state", "روسیه"] },
};

const translated = (texts: Translation["texts"]): Translation => ({
  by: "Nobody",
  status: "machine",
  on: "2031-04-01",
  texts,
});

/** What the rule says of a label, in a dataset that has the names of a language. */
function told(label: string, words: string, language: string): string[] {
  const entries = Object.entries(NAMES[language] ?? {});
  const actors = entries.map(
    ([name, [kind]]) => [name, { id: name, kind, name } as unknown as Actor] as const,
  );
  const given = entries.map(([name, [, there]]) => [name, translated({ name: there })] as const);
  const dataset: Dataset = { ...harbourLine(), actors: Object.fromEntries(actors), places: {} };
  const names = translatedNames(dataset, { language, records: { actors: Object.fromEntries(given) } });
  const record = { id: "one", label, proposition: label } as unknown as Claim;
  return judgeTranslation({ kind: "claim", record, language: "en" }, translated({ label: words }), {
    language,
    names,
  })
    .filter(({ rule }) => rule === "translation-names")
    .map(({ isNote, message }) => `${isNote === true ? "note" : "problem"}: ${message}`);
}

describe("a name", () => {
  it.each([
    ["Iran’s line", "הקו של איראן", "he"],
    ["Iran and Israel", "לאיראנים ומהישראלים", "he"],
    ["In Iraq", "وبالعراق", "ar"],
    ["Iraq’s line", "الخط العراقي", "ar"],
    ["Syria and Russia", "В Сирии — российские базы", "ru"],
    ["Syria", "در خاک سوری‌ها", "fa"],
    ["Khamenei says", "לדברי חמינאי", "he"],
    ["The axis of resistance", "", "ru"],
    ["Iranian forces", "הכוחות", "he"],
  ])("“%s” is in “%s”", (label, words, language) => expect(told(label, words, language)).toEqual([]));

  it.each([
    ["Iran’s line", "הקו של ישראל", "he", "Israel where the original has Iran"],
    ["Iran’s line", "الخط العراقي", "ar", "Iraq where the original has Iran"],
    ["Syria’s line", "Российская черта", "ru", "Russia where the original has Syria"],
    ["In Syria", "در روسیه", "fa", "Russia where the original has Syria"],
    ["Khamenei says", "לדברי גלעד", "he", "Amos Gilad where the original has Ali Khamenei"],
  ])("“%s” that has become “%s” is a problem", (label, words, language, what) =>
    expect(told(label, words, language)).toEqual([`problem: \`label\` names ${what}`]),
  );

  it("that is only gone may be a pronoun, and is told", () => {
    expect(told("Iran’s line", "הקו שלה", "he")).toEqual([
      "note: `label` does not name Iran, which the original has",
    ]);
    expect(told("Islamic State", "إيران", "ar")[0]).toMatch(/^note: .* Islamic State/);
    expect(told("Iran and its Israeli foe", "האויב הישראלי", "he")[0]).toMatch(/^note/);
  });
});
