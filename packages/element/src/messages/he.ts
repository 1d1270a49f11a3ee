import { qualifierMessages } from "@redlines/model/messages/he.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  source: "מקור",
  stated: "כך לפי {source}, אלא אם צוין אחרת.",
  unlessMarked: "מאת {source}. אלא אם צוין אחרת: {status}.",
  from: "מאת {source}.",
  names: "שמות, קודים ודגלים",
  paragraph: "פסקה",
  paragraphs: "פסקאות",
  data: " · נתונים: גרסה ",
  asOf: ", נכון ל־",
  newer: " · חדש יותר מהדף הזה: ",
  corrected: "תוקן ב־{date}. קודם: {was} הסיבה: {why}",
  coded: "קידוד העורכים",
};
