import type { AnyRecord } from "../collections.js";
import { didYouMean } from "../check/nearest.js";
import type { Translation } from "../types.js";
import type { Judged, Original, Pair, Target, TranslationFinding } from "./finding.js";
import { changedBounds } from "./judge-bounds.js";
import { changedNames } from "./judge-names.js";
import { otherStrength } from "./judge-strength.js";
import { changedMarks, changedMonths, changedNumbers, leftAsItWas, otherScript } from "./judge-text.js";
import { hasPrefixes, plain, standsIn } from "./lexicon.js";
import { textsNeeded, wordsFor } from "./needed.js";
import { type TextOf, textsOf } from "./texts.js";

/** What is wrong with a translation, or doubtful: first what it has and lacks, then text by text. */
export function judgeTranslation(from: Original, translation: Translation, to: Target): TranslationFinding[] {
  const all = textsOf(from.kind, from.record as AnyRecord);
  const pairs = all.flatMap((text): Pair[] => {
    const words = translation.texts[text.path];
    return words === undefined || words === "" ? [] : [{ ...text, words }];
  });
  const judged = { from, to, pairs };
  return [
    ...ofNothing(translation, all),
    ...missing(from, translation, all, to),
    ...lostWords(judged),
    ...lostLabels(judged),
    ...verbInNoSentence(judged),
    ...changedBounds(judged),
    ...changedNames(judged),
    ...pairs.flatMap((pair) => [
      ...changedNumbers(pair, from),
      ...changedMonths(pair, judged),
      ...changedMarks(pair, to),
      ...otherScript(pair, judged),
      ...leftAsItWas(pair, to),
    ]),
    ...otherStrength(judged),
  ];
}

function ofNothing({ texts }: Translation, all: readonly TextOf[]): TranslationFinding[] {
  const known = all.map(({ path }) => path);
  return Object.keys(texts)
    .filter((path) => !known.includes(path))
    .map((path) => ({
      rule: "translation-fits",
      message: `the record has no text \`${path}\` to translate`,
      path: ["texts", path],
      expected: known.join(", "),
      found: path,
      remedy: didYouMean(path, known) ?? "take it out",
    }));
}

/** What is still to come is no fault: the record stays in the original language. */
function missing(
  { kind, record }: Original,
  translation: Translation,
  all: readonly TextOf[],
  { language }: Target,
): TranslationFinding[] {
  const open = textsNeeded(kind, record as AnyRecord, language).filter(
    (text) => wordsFor(text, translation, all) === undefined,
  );
  const [first] = open;
  if (!first) return [];
  const named = open.map(({ path }) => `\`${path}\``).join(", ");
  return [
    {
      rule: "translation-whole",
      isNote: true,
      message: `not translated, so that the record stays in the original language: ${named}`,
      path: ["texts", first.path],
      expected: `what says “${first.text}”`,
      found: "nothing",
      remedy: "write it",
    },
  ];
}

/** Texts that state, in which a word of doubt has its work to do. */
const STATING = new Set([
  "label",
  "statement",
  "proposition",
  "description",
  "measure",
  "text",
  "prohibits",
  "demands",
]);

/** The words of doubt, and of how likely something is, that must stand where the original has its own. */
const WORDS: Readonly<Record<string, string>> = {
  "certainty.hedge": "translation-hedge",
  term: "translation-term",
};

function lostWords({ pairs, to }: Judged): TranslationFinding[] {
  return pairs
    .filter(({ path }) => Object.hasOwn(WORDS, path))
    .flatMap((word) =>
      pairs
        .filter(({ path, text }) => STATING.has(path) && standsIn(plain(word.text), plain(text)))
        .filter(({ words }) => !standsIn(plain(word.words), plain(words), hasPrefixes(to.language)))
        .map(({ path, words }) => lostWord(WORDS[word.path] ?? "", word, path, words)),
    );
}

const LABEL = /^described\.\d+\.label\.text$/;

/** A name that is somebody's label is told from others by the label in it, and shown with whose it is. */
function lostLabels({ pairs, to }: Judged): TranslationFinding[] {
  const name = pairs.find(({ path }) => path === "name");
  if (!name) return [];
  return pairs
    .filter(({ path, text }) => LABEL.test(path) && standsIn(plain(text), plain(name.text)))
    .filter(({ words }) => !standsIn(plain(words), plain(name.words), hasPrefixes(to.language)))
    .map((label) => lostWord("translation-label", label, name.path, name.words));
}

const VERB = /^attribution\.\d+\.word$/;

/** A verb is inflected, and may be said otherwise in a sentence: told where none has it. */
function verbInNoSentence({ pairs, to }: Judged): TranslationFinding[] {
  const stating = pairs.filter(({ path }) => STATING.has(path));
  return pairs
    .filter(
      ({ path, text }) => VERB.test(path) && stating.some((one) => standsIn(plain(text), plain(one.text))),
    )
    .filter(({ words }) => !stating.some((one) => hasForm(one.words, words, hasPrefixes(to.language))))
    .map(({ path, text, words }) => ({
      rule: "translation-verb",
      isNote: true,
      message: `“${words}”, for “${text}”, stands in no sentence of the record`,
      path: ["texts", path],
      expected: "the word that a sentence of the translation has",
      found: words,
      remedy: "write the word that stands there, or say it in the sentence",
    }));
}

/** Whether a word stands in a text, also with an ending. */
function hasForm(text: string, word: string, afterPrefix: boolean): boolean {
  const own = spaced(word);
  return spaced(text).includes(afterPrefix ? own.trimStart() : own);
}

/** Words with one space before each. */
function spaced(text: string): string {
  return ` ${plain(text)}`.replaceAll(/[^\p{L}\p{M}\d]+/gu, " ").trimEnd();
}

function lostWord(rule: string, word: Pair, path: string, words: string): TranslationFinding {
  return {
    rule,
    message: `\`${path}\` has lost “${word.words}”, which stands for “${word.text}”`,
    path: ["texts", path],
    expected: `a text with “${word.words}” in it`,
    found: words,
    remedy: `say it in the sentence, or change ${word.path} to the word that stands there`,
  };
}
