import { primaryTag } from "../primary-tag.js";
import type { BoundKind } from "./bounds.js";
import { ar } from "./lexicons/ar.js";
import { en } from "./lexicons/en.js";
import { fa } from "./lexicons/fa.js";
import { fr } from "./lexicons/fr.js";
import { he } from "./lexicons/he.js";
import { ru } from "./lexicons/ru.js";

/**
 * How a word takes a sentence back. `reported`: passed on; `alleged`: passed on with distance; `appearance`:
 * as it looks; the others: how likely it is; `certain`: not at all.
 */
export type HedgeStrength =
  | "certain"
  | "reported"
  | "alleged"
  | "appearance"
  | "estimate-likely"
  | "estimate-possible"
  | "estimate-unlikely";

/** How a verb stands to what is said: `neutral` as “says”, `claiming` as “claims”. */
export type VerbStrength = "neutral" | "claiming" | "believing" | "doubting";

/** A word of a language, in the form in which it stands in sentences. */
export interface LexiconEntry<S> {
  readonly word: string;
  /** What it is in English. */
  readonly english: string;
  readonly strength: S;
  /** A dictionary, a style guide or a published translation that bears it out; or that it is our reading. */
  readonly source: string;
}

/** The words of a language for how sure something is, and whose word it is. */
export interface Lexicon {
  readonly hedges: readonly LexiconEntry<HedgeStrength>[];
  readonly verbs: readonly LexiconEntry<VerbStrength>[];
  /** Estimative words, of forecasts. */
  readonly terms: readonly LexiconEntry<HedgeStrength>[];
  /**
   * Words that bound. `#` stands for a number, without which the word is another one (“about”), and `…` for
   * up to three words before it.
   */
  readonly bounds: readonly LexiconEntry<BoundKind>[];
}

const LEXICONS: Readonly<Record<string, Lexicon>> = { ar, en, fa, fr, he, ru };

/** The lexicon of a language; nothing where we have none: then no strength is compared. */
export function lexiconOf(language: string): Lexicon | undefined {
  const primary = primaryTag(language);
  return Object.hasOwn(LEXICONS, primary) ? LEXICONS[primary] : undefined;
}

/**
 * How strong some words are: as they stand in the lexicon, else as the longest entry that stands in them;
 * nothing where none does.
 */
export function strengthOf<S>(words: string, entries: readonly LexiconEntry<S>[]): S | undefined {
  const said = plain(words);
  const found = entries
    .filter(({ word }) => standsIn(plain(word), said))
    .toSorted((a, b) => b.word.length - a.word.length);
  return found[0]?.strength;
}

/** Languages that write “and”, “that” or “the” together with the next word. */
const PREFIXING: ReadonlySet<string> = new Set(["ar", "he"]);

export function hasPrefixes(language: string): boolean {
  return PREFIXING.has(primaryTag(language));
}

/** As texts are compared: composed, in small letters, with plain spaces. */
export function plain(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

/**
 * Whether words stand in a text as whole words.
 * @param afterPrefix whether letters may stand before them
 */
export function standsIn(words: string, text: string, afterPrefix = false): boolean {
  const at = text.indexOf(words);
  if (at < 0 || words === "") return false;
  const [before = "", after = ""] = [text.slice(0, at).at(-1), text[at + words.length]];
  const isWhole = (afterPrefix || !LETTER.test(before)) && !LETTER.test(after);
  return isWhole || standsIn(words, text.slice(at + words.length), afterPrefix);
}

const LETTER = /[\p{L}\p{M}]/u;
