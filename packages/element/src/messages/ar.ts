import { qualifierMessages } from "@redlines/model/messages/ar.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  skip: "تجاوز هذا الإطار",
  end: "نهاية الإطار",
  source: "المصدر",
  stated: "المصدر: {source}، ما لم يُشَر إلى غيره.",
  unlessMarked: "عن {source}. ما لم يُشَر إلى غيره: {status}.",
  from: "عن {source}.",
  names: "الأسماء والرموز والأعلام",
  paragraph: "الفقرة",
  paragraphs: "الفقرات",
  data: "البيانات: الإصدار ",
  asOf: "، كما في ",
  newer: "أحدث من هذه الصفحة: ",
  machine: "ترجمة آلية من {language}",
  translatedFrom: {
    machine: "ترجمة من {language}: {by}. لم يقرأها بعد أي شخص يعرف اللغة.",
    translated: "ترجمة من {language}: {by}. ترجمها شخص، ولم يقرأها شخص ثانٍ بعد.",
    reviewed: "ترجمة من {language}: {by}. قرأها شخص ثانٍ يعرف اللغتين.",
  },
  corrected: "صُحِّح في {date}. قبل ذلك: {was} السبب: {why}",
  coded: "ترميز المحررين",
};
