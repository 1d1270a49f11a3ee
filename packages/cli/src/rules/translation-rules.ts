import type { RuleDocs } from "./reading-rules.js";

const LABEL = "translations/fr/events/piles-landed.yaml";
const HEDGE = "selon des informations";
const PIER = "translations/fr/figures/pier-length.yaml";
const statement = (words: string): string => `  statement: La Gazette dit que la jetée ${words}.`;
const label = (words: string): string => `  label: ${words}`;
const GOOD_LABEL = label(`Pieux d’acier livrés, ${HEDGE}`);

/** What must hold of a translation. Those that say “told” are no problems. They allow no exception. */
export const TRANSLATION_RULES: readonly RuleDocs[] = [
  {
    name: "translation-fits",
    docs: "A translation is of a record that is there, and each of its texts of a text of that record.",
    why: "What translates nothing is shown nowhere, and somebody believes that it is.",
    example: { file: LABEL, bad: label(`Pieux d’acier\n  lable: ${HEDGE}`), good: GOOD_LABEL },
  },
  {
    name: "translation-hedge",
    docs: "The hedge of a translation stands in each sentence in which the original has its own.",
    why: "A translation that loses “reportedly” makes a fact of a report.",
    example: { file: LABEL, bad: label("Pieux d’acier livrés"), good: GOOD_LABEL },
  },
  {
    name: "translation-term",
    docs: "The same of the estimative words of a forecast.",
    why: "“Will” is not “will likely”, in any language.",
    example: {
      file: "translations/fr/forecasts/another-attempt.yaml",
      bad: "  proposition: Ostrell essaiera encore.",
      good: "  proposition: Ostrell essaiera probablement encore.",
    },
  },
  {
    name: "translation-label",
    docs: "A name that is somebody’s label has the label in it as it is translated.",
    why: "By the label a widget knows whose name it is, and says so.",
    example: {
      file: "translations/fr/actors/harbour-hawks.yaml",
      bad: "  name: Les faucons du port",
      good: "  name: Les soi-disant faucons du port",
    },
  },
  {
    name: "translation-numbers",
    docs: "A translation has the numbers of its original.",
    why: "A digit that was mistyped looks as well as the right one.",
    example: { file: LABEL, bad: '  coding.0.value: "2013"', good: '  coding.0.value: "2031"' },
  },
  {
    name: "translation-bounds",
    docs:
      "A translation has a word for each bound of its original: more than, at least, about. Another one is " +
      "told, and so is a lost “only”.",
    why: "A number without its bound is another number.",
    example: { file: PIER, bad: statement("aura 40 mètres"), good: statement("aura au moins 40 mètres") },
  },
  {
    name: "translation-dates",
    docs: "A translation has the months of its original.",
    why: "The year and the day may be right, and the date is not.",
    example: { file: LABEL, bad: "paru en mai 2031", good: "paru en mars 2031" },
  },
  {
    name: "translation-names",
    docs:
      "No other country, place or person of the dataset stands where the original names one. A name that " +
      "is only gone is told.",
    why: "“Israel” for “Iran” is well written, and turns the sentence round.",
    example: { file: LABEL, bad: "qui agit pour Norvane", good: "qui agit pour Ostrell" },
  },
  {
    name: "translation-marks",
    docs: "A translation has as many pairs of quotation marks, brackets and elisions as its original.",
    why: "They part what somebody said from what we say.",
    example: { file: LABEL, bad: label(`Pieux d’acier « livrés », ${HEDGE}`), good: GOOD_LABEL },
  },
  {
    name: "translation-script",
    docs:
      "A translation is in the letters of its language, but for codes and the titles of works, and has no " +
      "sign that sets a direction.",
    why: "A sentence in two scripts is scrambled where it wraps.",
    example: { file: LABEL, bad: label(`Стальные сваи livrés, ${HEDGE}`), good: GOOD_LABEL },
  },
  {
    name: "translation-strength",
    docs: "Told: a hedge, an estimative word or a verb is as strong as the original, by the lexicons.",
    why: "“Confirmed” for “reported” is wrong; whether another word is, a person decides.",
    example: {
      file: "translations/fr/forecasts/another-attempt.yaml",
      bad: "  term: peut-être",
      good: "  term: probablement",
    },
  },
  {
    name: "translation-verb",
    docs: "Told: the verb of a voice stands in a sentence where the original has its own in one.",
    why: "A card that quotes a word which no sentence has quotes nobody.",
    example: { file: PIER, bad: "  attribution.1.word: indique", good: "  attribution.1.word: dit" },
  },
  {
    name: "translation-whole",
    docs: "Told: a translation has every text of its record.",
    why: "A record of which anything is missing stays in the original language, and so does who shows it.",
    example: { file: LABEL, bad: label('""'), good: GOOD_LABEL },
  },
  {
    name: "translation-stale",
    docs: "Told: the record says what it said when it was translated.",
    why: "A translation of what was corrected since would say what nobody says any more.",
    example: {
      file: "events/piles-landed.yaml",
      bad: "label: Steel piles reportedly unloaded",
      good: "label: Steel piles reportedly landed",
    },
  },
];
