import { words as shared } from "@redlines/element/languages/he.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "אל",
  translated: "תרגום",
  mayBeTranslated: "המקור אינו מציין אם זהו תרגום",
};
