import { words as shared } from "@redlines/element/languages/ar.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "موجَّه إلى",
  original: "النص الأصلي",
  translation: "ترجمة",
  mayBeTranslated: "لا يذكر المصدر هل هذا ترجمة",
  translatedBy: "ترجمة: {translator}",
  inLanguage: "اللغة: {language}",
  omitted: "كلمات محذوفة",
  added: "إضافة:",
  addedEnd: "نهاية الإضافة",
  read: "اقرأه في المصدر",
  copy: "نسخ",
  copied: "تم النسخ مع المصدر",
  selected: "النسخ غير مسموح هنا. الكلمات محددة: انسخها بنفسك.",
};
