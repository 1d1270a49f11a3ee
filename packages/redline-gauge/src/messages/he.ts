import { messages as shared } from "@redlines/element/messages/he.js";
import { outcomeMessages } from "@redlines/model/messages/he.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "קו אדום",
  against: "מול",
  "not-crossed":
    "{date}: *שלב {rung} מתוך {rungs}* – {label} ({certainty}). " +
    "הקו, בשלב {line}, *לא נחצה*, לפי תיאור זה.",
  crossed:
    "{date}: *שלב {rung} מתוך {rungs}* – {label} ({certainty}). הקו, בשלב {line}, *נחצה* ({certainty}).",
  "no-evidence": "{date}: *לא ידוע*. אין ראיות שנספרות עד למועד זה.",
  "no-line-yet": "{date}: *עדיין אין קו*. הקו בא מאוחר יותר: {since}.",
  withdrawn: "{date}: *הקו בוטל* ({until}).",
  peak: "השיא בעת שעמד: שלב {peak} מתוך {rungs}.",
  crossedBefore: "הוא כבר נחצה לפני כן.",
  line: "הקו",
  reached: "הושג",
  acted: "פעולה לפיו",
  audiences: "מיועד אל",
  support: "מבית",
  expected: "מה שצפוי",
  explicitLine: "נאמר במפורש",
  impliedLine: "משתמע",
  authorLine: "קו שהמחבר מסיק",
  editorsLine: "קו שהעורכים מסיקים",
  demands: "הדרישה",
  rung: "שלב ",
  evidence: "ראיות",
  decides: "קובעת את המצב המוצג",
  idle: "אינה נספרת",
  replay: "הצגה לפי תאריך",
  condition: "תנאי",
};
