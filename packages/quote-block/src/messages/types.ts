import type { Messages } from "@redlines/element";

export type QuoteBlockMessages = Messages<
  | "to"
  | "original"
  | "translation"
  | "mayBeTranslated"
  /** With a place for `{translator}`. */
  | "translatedBy"
  /** With a place for `{language}`, as `Intl.DisplayNames` says it. */
  | "inLanguage"
  /** Spoken for `[…]`, and for the brackets of an insertion. */
  | "omitted"
  | "added"
  | "addedEnd"
  | "read"
  | "copy"
  | "copied"
  /** Copying is refused; the words are selected instead. */
  | "selected"
>;
