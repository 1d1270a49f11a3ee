import { words as shared } from "@redlines/element/languages/he.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "אל",
  original: "מקור",
  translation: "תרגום",
  mayBeTranslated: "המקור אינו מציין אם זהו תרגום",
  translatedBy: "תרגום: {translator}",
  inLanguage: "שפה: {language}",
  omitted: "מילים שהושמטו",
  added: "תוספת:",
  addedEnd: "סוף התוספת",
  read: "לקריאה במקור",
  copy: "העתקה",
  copied: "הועתק עם המקור",
  selected: "אין כאן הרשאה להעתיק. המילים מסומנות: אפשר להעתיק אותן ידנית.",
};
