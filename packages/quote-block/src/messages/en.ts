import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

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

export const messages: QuoteBlockMessages = {
  ...shared,
  to: "To",
  original: "Original",
  translation: "Translation",
  mayBeTranslated: "The source does not say whether this is a translation",
  translatedBy: "Translated by {translator}",
  inLanguage: "In {language}",
  omitted: "words left out",
  added: "added:",
  addedEnd: "end of addition",
  read: "Read it in the source",
  copy: "Copy",
  copied: "Copied with its source",
  selected: "Not allowed here: copy the selected words",
};
