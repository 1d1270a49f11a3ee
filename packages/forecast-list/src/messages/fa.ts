import { messages as shared } from "@redlines/element/messages/fa.js";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/fa.js";
import { estimateMessages } from "@redlines/model/messages/estimates/fa.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "پیش‌بینی",
  forecasts: "پیش‌بینی‌ها",
  authorExpects: "آنچه نویسنده انتظار دارد",
  expected: "آنچه انتظار می‌رود",
  moreForecasts: "پیش‌بینی‌های دیگر",
  sourcesAndCoding: "منابع و روش ما",
  given: "اگر",
  readAs: "{term} را {low} تا {high}٪ می‌خوانیم",
  ranges: "بازه‌ها: {scale}؛ برداشت ماست، نه نویسنده.",
  noRange: "که بازه‌ای برای آن قائل نشده‌ایم",
  whyRanking: "محتمل‌ترین گزینه هم ممکن است نامحتمل باشد",
  scale: {
    "icd-203": "دستورالعمل آمریکایی ICD 203",
    phia: "مقیاس بریتانیایی PHIA",
    "kent-1964": "مقیاس شرمن کنت (۱۹۶۴)",
  },
};
