import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "נאמר במקור",
  inferred: "הוסק",
  reported: "דווח",
  alleged: "נטען",
  disputed: "שנוי במחלוקת",
  denied: "הוכחש",
  unknown: "במידת ודאות לא ידועה",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  citing: ", בהסתמך על ",
  source: "מקור",
  paragraph: "פסקה",
  paragraphs: "פסקאות",
  data: " · נתונים: גרסה ",
  asOf: ", נכון ל־",
  newer: " · חדש יותר מהדף הזה: ",
  corrected: "תוקן ב־{date}. קודם: {was} הסיבה: {why}",
  coded: "קידוד העורכים",
};
