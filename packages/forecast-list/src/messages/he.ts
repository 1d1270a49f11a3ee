import { messages as shared } from "@redlines/element/messages/he.js";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/he.js";
import { estimateMessages } from "@redlines/model/messages/estimates/he.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "תחזית",
  forecasts: "תחזיות",
  authorExpects: "מה הכותב צופה",
  expected: "מה שצפוי",
  moreForecasts: "תחזיות נוספות",
  sourcesAndCoding: "מקורות ואופן הקידוד שלנו",
  given: "אם",
  readAs: "{term} נקרא כסבירות שבין {low} ל־{high}%",
  ranges: "טווחים: {scale}; קריאה שלנו, לא של הכותב.",
  noRange: "שלא ייחסנו לה טווח",
  whyRanking: "גם הסביר ביותר מבין כמה עשוי להיות לא סביר",
  scale: {
    "icd-203": "ההנחיה האמריקאית ICD 203",
    phia: "הסולם הבריטי PHIA",
    "kent-1964": "הסולם של שרמן קנט (1964)",
  },
};
