import { type Word, wordsOf } from "./words.js";

/** Words of a text that come nearest to others; empty where none do. */
export function nearestWords(words: readonly Word[], texts: readonly string[]): Word[] {
  const known = new Set(pairsOf(words));
  const best = texts
    .map((text) => bestWindow(wordsOf(text), words.length, known))
    .reduce((a, b) => (b.shared > a.shared ? b : a), { shared: 0, words: [] });
  return best.shared === 0 ? [] : trimmed(best.words, words);
}

interface Window {
  /** How many pairs of neighbouring words it has in common with those that are looked for. */
  shared: number;
  words: Word[];
}

/** A third more words than are looked for, where most pairs of neighbours are the same. */
function bestWindow(text: readonly Word[], count: number, known: ReadonlySet<string>): Window {
  const length = Math.min(text.length, Math.ceil(count * 1.3) + 1);
  const hits = pairsOf(text).map((pair) => (known.has(pair) ? 1 : 0));
  let shared = sum(hits.slice(0, length - 1));
  let best = { shared, from: 0 };
  for (let from = 1; from + length <= text.length; from++) {
    shared += (hits[from + length - 2] ?? 0) - (hits[from - 1] ?? 0);
    if (shared > best.shared) best = { shared, from };
  }
  return { shared: best.shared, words: text.slice(best.from, best.from + length) };
}

function pairsOf(words: readonly Word[]): string[] {
  const bares = words.map(bare);
  return bares.slice(1).map((word, index) => `${bares[index]} ${word}`);
}

/** Without case and signs, which may be all that differs. */
function bare({ text }: Word): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** Without the words at its ends that are none of those looked for, or stand for one of them. */
function trimmed(window: readonly Word[], words: readonly Word[]): Word[] {
  const isIn = (list: readonly Word[]): ((word: Word) => boolean) => {
    const bares = new Set(list.map(bare));
    return (word) => bares.has(bare(word));
  };
  const [isWanted, isThere] = [isIn(words), isIn(window)];
  const first = window.findIndex(isWanted);
  if (first === -1) return [];
  const ahead = words.findIndex(isThere);
  const behind = words.length - 1 - words.findLastIndex(isThere);
  return window.slice(Math.max(0, first - ahead), window.findLastIndex(isWanted) + 1 + behind);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
