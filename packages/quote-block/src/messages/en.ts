import { messages as shared } from "@redlines/element/messages/en.js";
import type { QuoteBlockMessages } from "./types.js";

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
