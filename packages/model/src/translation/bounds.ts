import { type Lexicon, plain } from "./lexicon.js";
import { countingWords } from "./numbers.js";

/** How a number, or a thing, is bounded: of figures, and `only`, that there is nothing besides. */
export type BoundKind = "more-than" | "at-least" | "at-most" | "less-than" | "about" | "range" | "only";

export const BOUND_KINDS: readonly BoundKind[] = [
  "more-than",
  "at-least",
  "at-most",
  "less-than",
  "about",
  "range",
  "only",
];

/** A word that bounds, as it stands in a text. */
export interface Bound {
  readonly kind: BoundKind;
  readonly said: string;
}

/** What a text is read as: the original is held to its numbers, a translation may write these in words. */
export type BoundReading = "original" | "translation";

/** What stands for a number in an entry of the lexicon (`#`), and for a few words before one (`…`). */
const ANY_WORD = String.raw`[-־]?\p{Sc}?[\p{L}\d]\S*`;
const FEW_WORDS = String.raw`(?:[^\s,;]+\s){0,3}`;

function numberIn(language: string): string {
  const words = countingWords(language);
  const inWords = words === "" ? "" : `|(?:${words})(?!\\p{L})`;
  return String.raw`(?:(?:us)?\p{Sc}?\s?\d\S*${inWords})`;
}

/** A number at the end only stands there: the next word may be looked for in it. */
function pattern(word: string, number: string): string {
  const escaped = plain(word).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return escaped
    .replaceAll("… ", () => FEW_WORDS)
    .replace(/#$/, () => `(?=${number})`)
    .replaceAll("#", () => number)
    .concat(word.endsWith("#") ? "" : NO_LETTER_AFTER);
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{M}])`;

interface CompiledWord {
  readonly kind: BoundKind;
  /** The longest part of it that is the same in every text: a text is first asked for this. */
  readonly fixed: string;
  readonly word: RegExp;
}

type Compiled = readonly CompiledWord[];

const COMPILED: Readonly<Record<BoundReading, WeakMap<Lexicon, Compiled>>> = {
  original: new WeakMap(),
  translation: new WeakMap(),
};

/** Whose words a text is in. */
interface Written {
  readonly language: string;
  /** Whether the language writes “and” or “the” together with the next word. */
  readonly afterPrefix: boolean;
}

/** The words of a lexicon, the longest first: “no less than” is not “less than”. */
function compiled(lexicon: Lexicon, reading: BoundReading, written: Written): Compiled {
  const known = COMPILED[reading].get(lexicon);
  if (known) return known;
  const number = reading === "original" ? numberIn(written.language) : ANY_WORD;
  const before = written.afterPrefix ? "" : NO_LETTER_BEFORE;
  const made = lexicon.bounds
    .toSorted((a, b) => b.word.length - a.word.length)
    .map(({ word, strength }) => ({
      kind: strength,
      fixed: fixedPart(word),
      word: new RegExp(before + pattern(word, number), "gu"),
    }));
  COMPILED[reading].set(lexicon, made);
  return made;
}

function fixedPart(word: string): string {
  const parts = plain(word)
    .split(/[#…]/)
    .map((part) => part.trim());
  return parts.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

/** The bounds that a text states, each word once. */
export function boundsIn(text: string, lexicon: Lexicon, reading: BoundReading, written: Written): Bound[] {
  const found: Bound[] = [];
  const whole = plain(text);
  const mayStand = compiled(lexicon, reading, written).filter(({ fixed }) => whole.includes(fixed));
  mayStand.reduce(
    (rest, { kind, word }) =>
      rest.replaceAll(word, (said) => {
        found.push({ kind, said });
        return "|";
      }),
    whole,
  );
  return found;
}
