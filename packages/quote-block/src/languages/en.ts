import { words as shared } from "@redlines/element/languages/en.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
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
