import { words as shared } from "@redlines/element/languages/ar.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "موجَّه إلى",
  translated: "مترجَم",
  mayBeTranslated: "لا يذكر المصدر هل هذا ترجمة",
};
