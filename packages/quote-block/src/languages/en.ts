import { words as shared } from "@redlines/element/languages/en.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "To",
  translated: "Translated",
  mayBeTranslated: "The source does not say whether this is a translation",
};
