import { type Bound, boundsIn } from "./bounds.js";
import type { Judged, Pair, TranslationFinding } from "./finding.js";
import { hasPrefixes } from "./lexicon.js";
import { mayCount, numbersIn } from "./numbers.js";

/** A bound that is gone makes a number of “more than” a number; another one says something near it. */
export function changedBounds({ from, to, pairs }: Judged): TranslationFinding[] {
  const [before, after] = [from.lexicon, to.lexicon];
  if (!before || !after) return [];
  return pairs.flatMap((pair) => {
    const said = boundsIn(pair.text, before, "original", { language: from.language, afterPrefix: false });
    if (said.length === 0) return [];
    const { language } = to;
    const put = boundsIn(pair.words, after, "translation", { language, afterPrefix: hasPrefixes(language) });
    const isOfNumber = numbersIn(pair.text).length > 0 || mayCount(pair.text, from.language);
    return lost(said, put).map((bound) => lostBound(bound, pair, others(said, put), isOfNumber));
  });
}

function lost(said: readonly Bound[], put: readonly Bound[]): Bound[] {
  return said.filter(({ kind }) => put.every((other) => other.kind !== kind));
}

/** What a translation bounds otherwise than the original. */
function others(said: readonly Bound[], put: readonly Bound[]): Bound[] {
  return put.filter(({ kind }) => said.every((one) => one.kind !== kind));
}

/**
 * “Only” is said by a negation, too (“nobody but”), and what is no number is compared in many words (“goes
 * beyond”): a person decides.
 */
function lostBound(
  { kind, said }: Bound,
  { path, words }: Pair,
  [other]: readonly Bound[],
  isOfNumber: boolean,
): TranslationFinding {
  return {
    rule: "translation-bounds",
    ...((other || kind === "only" || !isOfNumber) && { isNote: true }),
    message: other
      ? `\`${path}\` has “${other.said}” (${other.kind}) where the original has “${said}” (${kind})`
      : `\`${path}\` has lost “${said}” (${kind})`,
    path: ["texts", path],
    expected: `a word of the lexicon for ${kind}`,
    found: other?.said ?? words,
    remedy: "say it in the sentence",
  };
}
