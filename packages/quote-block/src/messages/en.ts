import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";

export type QuoteBlockMessages = Messages<
  | "about"
  /** Where the words stand, with a place for `{source}`. */
  | "quotedIn"
  /** The same with a place for `{language}`, where it may be no words of the speaker's own. */
  | "quotedInLanguage"
  /** Whose inference it is, in the author's own words; of no gender. */
  | "ownInference"
  | "to"
  | "original"
  | "translation"
  | "mayBeTranslated"
  /** Under a translation of whoever translated the dataset, no source. */
  | "ours"
  | "oursByMachine"
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
  about: "About this quotation",
  quotedIn: "quoted in {source}",
  quotedInLanguage: "quoted in {language} in {source}",
  ownInference: "the author’s inference",
  to: "To",
  original: "Original",
  translation: "Translation",
  mayBeTranslated: "The source does not say whether this is a translation",
  ours: "Our translation",
  oursByMachine: "Our machine translation",
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
