import { messages as shared } from "@redlines/element/messages/ar.js";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/ar.js";
import { estimateMessages } from "@redlines/model/messages/estimates/ar.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "توقُّع",
  forecasts: "توقعات",
  authorExpects: "ما يتوقعه الكاتب",
  expected: "ما يُتوقَّع",
  moreForecasts: "توقعات أخرى",
  sourcesAndCoding: "المصادر وطريقة ترميزنا",
  given: "بشرط",
  readAs: "{term}: نقرؤها احتمالا من {low} إلى {high}%",
  ranges: "النطاقات: {scale}؛ قراءتنا لا قراءة الكاتب.",
  noRange: "ولم نقرأ فيه نطاقا رقميا",
  whyRanking: "قد يظل أرجح الاحتمالات غير مرجح",
  scale: {
    "icd-203": "التوجيه الأمريكي ICD 203",
    phia: "المقياس البريطاني PHIA",
    "kent-1964": "مقياس شيرمان كينت (1964)",
  },
};
