import { messages as shared } from "@redlines/element/messages/ru.js";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/ru.js";
import { estimateMessages } from "@redlines/model/messages/estimates/ru.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "Прогноз",
  forecasts: "Прогнозы",
  authorExpects: "Чего ожидает автор",
  expected: "Что ожидается",
  moreForecasts: "Другие прогнозы",
  sourcesAndCoding: "Источники и наше кодирование",
  given: "Если",
  readAs: "{term} мы читаем как {low}–{high}\u00a0%",
  ranges: "Диапазоны: {scale}; наше прочтение, не авторское.",
  noRange: "которой мы не приписываем диапазона",
  whyRanking: "самое вероятное из нескольких может быть и маловероятным",
  scale: {
    "icd-203": "директива США ICD 203",
    phia: "британская шкала PHIA",
    "kent-1964": "шкала Шермана Кента (1964)",
  },
};
