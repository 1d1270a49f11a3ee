import type { AnyRecord } from "../collections.js";
import type { About } from "../types.js";
import type { Lexicon } from "./lexicon.js";
import type { TranslatedName } from "./names.js";
import type { TextOf, Translatable } from "./texts.js";

/** Something about a translation. */
export interface TranslationFinding {
  readonly rule: string;
  /** Whether it is only likely to be wrong, or still to come. */
  readonly isNote?: true;
  readonly message: string;
  /** From the translation inwards. */
  readonly path: readonly string[];
  readonly expected?: string | undefined;
  readonly found?: string | undefined;
  readonly remedy?: string | undefined;
}

/** What is translated. */
export interface Original {
  readonly kind: Translatable;
  readonly record: AnyRecord | About;
  readonly language: string;
  readonly lexicon?: Lexicon | undefined;
}

/** Into what, and what a translation may take over as it is. */
export interface Target {
  readonly language: string;
  readonly lexicon?: Lexicon | undefined;
  /** Names that keep their script in every language, such as the title of a journal. */
  readonly verbatim?: readonly string[];
  /** How the names of the dataset are written in it. */
  readonly names?: readonly TranslatedName[];
}

/** A text and what a translation says for it. */
export interface Pair extends TextOf {
  readonly words: string;
}

export interface Judged {
  readonly from: Original;
  readonly to: Target;
  readonly pairs: readonly Pair[];
}
