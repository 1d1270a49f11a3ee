import type { Judged, TranslationFinding } from "./finding.js";
import { type Lexicon, strengthOf } from "./lexicon.js";

/** Which part of a lexicon a text is looked up in. */
function entriesFor(path: string): Exclude<keyof Lexicon, "bounds"> | undefined {
  if (path === "certainty.hedge") return "hedges";
  if (path === "term") return "terms";
  return /^attribution\.\d+\.word$/.test(path) ? "verbs" : undefined;
}

/** What a lexicon calls stronger or weaker is likely to be wrong; a person decides. */
export function otherStrength({ from, to, pairs }: Judged): TranslationFinding[] {
  return pairs.flatMap(({ path, text, words }): TranslationFinding[] => {
    const part = entriesFor(path);
    if (part === undefined) return [];
    const before = strengthIn(from.lexicon, part, text);
    const after = strengthIn(to.lexicon, part, words);
    if (before === undefined || after === undefined || before === after) return [];
    return [
      {
        rule: "translation-strength",
        isNote: true,
        message: `“${words}” is ${compared(before, after)} than “${text}”, by the lexicon`,
        path: ["texts", path],
        expected: `a word that is ${before}`,
        found: after,
        remedy: "choose a word of the same strength",
      },
    ];
  });
}

/** A hedge may be an estimative word, and the other way round. */
function strengthIn(
  lexicon: Lexicon | undefined,
  part: Exclude<keyof Lexicon, "bounds">,
  words: string,
): string | undefined {
  if (!lexicon) return undefined;
  if (part === "verbs") return strengthOf(words, lexicon.verbs);
  return strengthOf(words, [...lexicon[part], ...lexicon.hedges, ...lexicon.terms]);
}

/** From what says least to what says most. */
const STRENGTHS = [
  "doubting",
  "estimate-unlikely",
  "alleged",
  "claiming",
  "estimate-possible",
  "appearance",
  "believing",
  "reported",
  "estimate-likely",
  "neutral",
  "certain",
];

function compared(before: string, after: string): string {
  return STRENGTHS.indexOf(after) > STRENGTHS.indexOf(before) ? "stronger" : "weaker";
}
