import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "بیان‌شده در منبع",
  inferred: "استنباط‌شده",
  reported: "گزارش‌شده",
  alleged: "ادعاشده",
  disputed: "مورد اختلاف",
  denied: "تکذیب‌شده",
  unknown: "با قطعیت نامعلوم",
  colon: ": ",
  comma: "، ",
  semicolon: "؛ ",
  citing: "، به نقل از ",
  source: "منبع",
  paragraph: "بند",
  paragraphs: "بندهای",
  data: " · داده‌ها: نسخهٔ ",
  asOf: "، تا ",
  newer: " · تازه‌تر از این صفحه: ",
  corrected: "در {date} تصحیح شد. پیش‌تر: {was} دلیل: {why}",
  coded: "کدگذاری ویراستاران",
};
