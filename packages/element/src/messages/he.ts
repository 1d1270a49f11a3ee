import { qualifierMessages } from "@redlines/model/messages/he.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  skip: "דילוג על התיבה",
  end: "סוף התיבה",
  source: "מקור",
  stated: "כך לפי {source}, אלא אם צוין אחרת.",
  unlessMarked: "מאת {source}. אלא אם צוין אחרת: {status}.",
  from: "מאת {source}.",
  names: "שמות, קודים ודגלים",
  paragraph: "פסקה",
  paragraphs: "פסקאות",
  data: "נתונים: גרסה ",
  asOf: ", נכון ל־",
  newer: "חדש יותר מהדף הזה: ",
  machine: "תרגום מכונה מ{language}",
  translatedFrom: {
    machine: "תרגום מ{language}: {by}. אף אדם שיודע את השפה עוד לא קרא אותו.",
    translated: "תרגום מ{language}: {by}. אדם תרגם אותו; אדם נוסף עוד לא קרא אותו.",
    reviewed: "תרגום מ{language}: {by}. אדם נוסף, שיודע את שתי השפות, קרא אותו.",
  },
  corrected: "תוקן ב־{date}. קודם: {was} הסיבה: {why}",
  coded: "קידוד העורכים",
};
