import { qualifierMessages } from "@redlines/model/messages/fa.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  skip: "گذر از این کادر",
  end: "پایان کادر",
  source: "منبع",
  stated: "به گفتهٔ {source}، مگر در موارد نشان‌دار.",
  unlessMarked: "برگرفته از {source}. هر جا نشانی نیست: {status}.",
  from: "برگرفته از {source}.",
  names: "نام‌ها، کدها و پرچم‌ها",
  paragraph: "بند",
  paragraphs: "بندهای",
  data: "داده‌ها: نسخهٔ ",
  asOf: "، تا ",
  newer: "تازه‌تر از این صفحه: ",
  machine: "ترجمهٔ ماشینی از {language}",
  translatedFrom: {
    machine: "ترجمه از {language}: {by}. هنوز هیچ‌کس که این زبان را بداند آن را نخوانده است.",
    translated: "ترجمه از {language}: {by}. یک نفر آن را ترجمه کرده و هنوز نفر دومی آن را نخوانده است.",
    reviewed: "ترجمه از {language}: {by}. نفر دومی که هر دو زبان را می‌داند آن را خوانده است.",
  },
  corrected: "در {date} تصحیح شد. پیش‌تر: {was} دلیل: {why}",
  coded: "کدگذاری ویراستاران",
};
