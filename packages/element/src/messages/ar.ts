import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "مؤكَّد في المصدر",
  inferred: "مستنتَج",
  reported: "وارد في تقارير",
  alleged: "مزعوم",
  disputed: "متنازَع فيه",
  denied: "منفيّ",
  unknown: "غير معلوم درجة اليقين",
  colon: ": ",
  comma: "، ",
  semicolon: "؛ ",
  citing: "، نقلًا عن ",
  source: "المصدر",
  paragraph: "الفقرة",
  paragraphs: "الفقرات",
  data: " · البيانات: الإصدار ",
  asOf: "، كما في ",
  newer: " · أحدث من هذه الصفحة: ",
  corrected: "صُحِّح في {date}. قبل ذلك: {was} السبب: {why}",
  coded: "ترميز المحررين",
};
