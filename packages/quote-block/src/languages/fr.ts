import { words as shared } from "@redlines/element/languages/fr.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "À l’intention de",
  translated: "Traduit",
  mayBeTranslated: "La source ne dit pas s’il s’agit d’une traduction",
};
