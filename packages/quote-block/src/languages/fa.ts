import { words as shared } from "@redlines/element/languages/fa.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "خطاب به",
  translated: "ترجمه",
  mayBeTranslated: "منبع نمی‌گوید که این ترجمه است یا نه",
};
