import { MOST_WORDS, wordDiff } from "../report/word-diff.js";
import { type Find, placesOf } from "./find-phrase.js";
import { nearestWords } from "./nearest-words.js";
import type { Details } from "./problem-at.js";
import { textOf, type Word, wordsOf } from "./words.js";

/** Where words should have stood: in their passages, else in the source of the first of these. */
export interface Surroundings {
  passages: readonly string[];
  paragraphs: readonly string[];
  /** How they were looked for. */
  find?: Find;
}

/** What is said of words that do not stand in their passages: where they do, or how the source has them. */
export function notVerbatim(what: string, missing: string, surroundings: Surroundings): Details {
  const { passages, paragraphs, find = placesOf } = surroundings;
  const isIn = (text: string): boolean => find(missing, text).length > 0;
  if (passages.some(isIn)) return disordered(what, missing);
  const numbers = paragraphs.flatMap((text, index) => (isIn(text) ? [index + 1] : []));
  if (numbers.length > 0) return elsewhere(what, missing, numbers);
  if (passages.some((passage) => placesOf(missing, passage).length > 0)) return partOfWord(what, missing);
  const words = wordsOf(missing);
  const nearest = words.length > MOST_WORDS ? [] : nearestIn(words, passages, paragraphs);
  return nearest.length > 0 ? differs(what, words, nearest) : nowhere(what, missing);
}

/** In the passages, or where these have nothing like it in the whole source. */
function nearestIn(
  words: readonly Word[],
  passages: readonly string[],
  paragraphs: readonly string[],
): Word[] {
  const inPassages = nearestWords(words, passages);
  return inPassages.length > 0 ? inPassages : nearestWords(words, paragraphs);
}

const plural = (what: string): boolean => what.endsWith("s");

function differs(what: string, words: readonly Word[], nearest: readonly Word[]): Details {
  const source = withEndsOf(words, nearest);
  const { before, after } = wordDiff(words, source);
  return {
    message: `${what} ${plural(what) ? "differ" : "differs"} from the source`,
    expected: after,
    found: before,
    remedy: onlyDifference(textOf(words), textOf(source)) ?? "write the words as they are printed",
  };
}

/** A sign of the source before or after a fragment that has none there is no difference. */
function withEndsOf(words: readonly Word[], nearest: readonly Word[]): Word[] {
  const [first = "", last = ""] = [words[0]?.text, words.at(-1)?.text];
  return nearest.map(({ text, gap }, index) => {
    if (index === 0 && text.endsWith(first)) return { text: first, gap };
    return { text: index === nearest.length - 1 && text.startsWith(last) ? last : text, gap };
  });
}

function partOfWord(what: string, missing: string): Details {
  return {
    message: `${what} ${plural(what) ? "stand" : "stands"} in the passages only as a part of longer words`,
    expected: "whole words of a passage",
    found: `“${missing}”`,
    remedy: "write the whole word: a part of it may mean something else",
  };
}

function disordered(what: string, missing: string): Details {
  return {
    message: `${what} ${plural(what) ? "stand" : "stands"} in another order in the passages`,
    expected: "the order of the source, and pointers in that order",
    found: `“${missing}”, before words that stand ahead of it`,
    remedy: "put the words in the order of the source, with […] for what is left out",
  };
}

function elsewhere(what: string, missing: string, numbers: readonly number[]): Details {
  return {
    message: `${what} ${plural(what) ? "do" : "does"} not stand in the passages`,
    expected: "a passage that holds the words",
    found: `“${missing}”, in paragraph ${numbers.join(" and ")}`,
    remedy: "widen the passage, or add a pointer to that one",
  };
}

function nowhere(what: string, missing: string): Details {
  return {
    message: `${what} ${plural(what) ? "do" : "does"} not stand in the passages`,
    expected: "the exact words of a passage",
    found: `“${missing}”`,
    remedy: "copy the words as printed, or widen the passage",
  };
}

/** What is easily overlooked, and how to see whether it is all that differs. */
const OVERLOOKED: readonly { what: string; without: (text: string) => string }[] = [
  { what: "the full stop", without: (text) => text.replaceAll(/[.\u06D4](?=\s|["']|$)|[。।]/g, "") },
  { what: "the case of letters", without: (text) => text.toLowerCase() },
  { what: "a comma", without: (text) => text.replaceAll(/[,،、，]/g, "") },
  { what: "the quotation marks", without: (text) => text.replaceAll(/["'«»「」『』]/g, "") },
  { what: "a space", without: (text) => text.replaceAll(/\s/g, "") },
  { what: "a dash", without: (text) => text.replaceAll(/\s*[–—-]\s*/g, "-") },
];

function onlyDifference(words: string, source: string): string | undefined {
  const one = OVERLOOKED.find(({ without }) => without(words) === without(source));
  return one && `only ${one.what} differs: write it as the source has it`;
}
