import { messages as shared } from "@redlines/element/messages/he.js";
import type { QuoteBlockMessages } from "./en.js";

export const messages: QuoteBlockMessages = {
  ...shared,
  about: "על הציטוט",
  quotedIn: "מצוטט ב־{source}",
  quotedInLanguage: "מצוטט ב־{source} (שפה: {language})",
  ownInference: "מסקנת המאמר",
  to: "אל",
  original: "בשפת המקור",
  translation: "תרגום",
  mayBeTranslated: "המקור אינו מציין אם זהו תרגום",
  ours: "התרגום שלנו",
  oursByMachine: "תרגום המכונה שלנו",
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
