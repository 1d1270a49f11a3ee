import { primaryTag } from "../primary-tag.js";
import type { Judged, Original, Pair, Target, TranslationFinding } from "./finding.js";
import { hasPrefixes, plain } from "./lexicon.js";
import { monthName, monthsIn } from "./months.js";
import { mayCount, numbersIn } from "./numbers.js";
import { DIRECTION_SIGNS, foreignRuns, isCode, OTHER_LETTERS } from "./script.js";

export function changedNumbers({ path, text, words }: Pair, { language }: Original): TranslationFinding[] {
  const [before, after] = [numbersIn(text), numbersIn(words)];
  const lost = before.filter((number) => !after.includes(number));
  const added = mayCount(text, language) ? [] : after.filter((number) => !before.includes(number));
  if (lost.length + added.length === 0) return [];
  return [
    {
      rule: "translation-numbers",
      message: `\`${path}\` has other numbers than the original`,
      path: ["texts", path],
      expected: before.join(", ") || "no number",
      found: after.join(", ") || "no number",
      remedy: "write each number of the original in digits",
    },
  ];
}

export function changedMarks({ path, text, words }: Pair, { language }: Target): TranslationFinding[] {
  const counts = MARKS.map(([what, of]) => ({ what, before: of(text), after: of(words) }));
  const mayAdd = NAMES_QUOTED.has(primaryTag(language));
  return counts
    .filter(({ what, before, after }) => (mayAdd && what === PAIRS ? after < before : before !== after))
    .map(({ what, before, after }) => ({
      rule: "translation-marks",
      message: `\`${path}\` has ${after} ${what} and the original ${before}`,
      path: ["texts", path],
      expected: String(before),
      found: String(after),
      remedy: "put them around the same words as in the original",
    }));
}

/** Names of months; numbers of years and days are compared as numbers. */
export function changedMonths({ path, text, words }: Pair, { from, to }: Judged): TranslationFinding[] {
  const before = monthsIn(text, from.language, hasPrefixes(from.language));
  const after = monthsIn(words, to.language, hasPrefixes(to.language));
  const isKnown = monthName(1, to.language) !== undefined;
  const lost = isKnown ? before.filter((month) => !after.includes(month)) : [];
  if (lost.length === 0) return [];
  const named = (months: readonly number[]): string =>
    months.map((month) => monthName(month, to.language)).join(", ");
  return [
    {
      rule: "translation-dates",
      message: `\`${path}\` has other months than the original`,
      path: ["texts", path],
      expected: named(before),
      found: named(after) || "no month",
      remedy: "write the month as that language’s press does",
    },
  ];
}

const count =
  (sign: RegExp) =>
  (text: string): number =>
    text.match(sign)?.length ?? 0;

/** Languages that set the names of organisations in quotation marks. */
const NAMES_QUOTED: ReadonlySet<string> = new Set(["ru"]);

/** The sign of a Hebrew abbreviation, before its last letters: no quotation mark. */
const GERSHAYIM = /(?<=\p{L})["״](?=\p{L}{1,2}(?![\p{L}"״]))/gu;

/** Pairs of quotation marks; what is one sign at both ends counts half. */
function quoted(text: string): number {
  const plainly = text.replaceAll(GERSHAYIM, "");
  const inner = count(/„/g)(plainly) || count(/“/g)(plainly);
  return count(/«/g)(plainly) + inner + count(/["״]/g)(plainly) / 2;
}

const PAIRS = "pairs of quotation marks";

const MARKS: readonly (readonly [what: string, count: (text: string) => number])[] = [
  ["opening brackets", count(/\[/g)],
  ["closing brackets", count(/\]/g)],
  ["elisions", count(/\[…\]/g)],
  [PAIRS, quoted],
];

export function otherScript({ path, text, words }: Pair, { from, to }: Judged): TranslationFinding[] {
  const { language, verbatim = [] } = to;
  const mayStand = (run: string): boolean =>
    isCode(run) ||
    verbatim.some((name) => name.includes(run)) ||
    (from.kind === "source" && text.includes(run));
  const runs = foreignRuns(words, language).filter((run) => !mayStand(run));
  const letters = OTHER_LETTERS[primaryTag(language)]?.exec(words)?.[0];
  const sign = DIRECTION_SIGNS.exec(words)?.[0];
  const found = [...runs, ...(letters === undefined ? [] : [letters]), ...(sign === undefined ? [] : [sign])];
  return found.map((one) => ({
    rule: "translation-script",
    message: `\`${path}\` has signs of another script or language`,
    path: ["texts", path],
    expected: `the letters of “${language}”, but for names that keep theirs and codes`,
    found: one === sign ? `U+${one.codePointAt(0)?.toString(16).toUpperCase()}, a sign of direction` : one,
    remedy: "write the word, or the name as that language's press does",
  }));
}

/** Words that are alike in two languages are few in a row. */
const ALIKE = 3;

export function leftAsItWas({ path, text, words }: Pair, { verbatim = [] }: Target): TranslationFinding[] {
  const isLeft = plain(text) === plain(words) && words.split(/\s+/).length > ALIKE;
  if (!isLeft || path === "name" || verbatim.includes(text)) return [];
  return [
    {
      rule: "translation-script",
      message: `\`${path}\` is the original`,
      path: ["texts", path],
      expected: "a translation",
      found: words,
      remedy: "translate it, or leave it empty",
    },
  ];
}
