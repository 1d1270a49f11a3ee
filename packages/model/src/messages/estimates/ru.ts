import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "«{term}», оценка вероятности",
    ranking: "«{term}», сравнение, а не оценка вероятности",
    conditional: "«{term}», условный прогноз",
    "bare-modal": "«{term}», возможно, без оценки вероятности",
  },
  termIf: "«{term}», при условии: {condition}",
  likelihood: "редакция понимает эти слова как вероятность от {low} до {high} по шкале {scale}",
  confidence: { low: "низкая уверенность", moderate: "средняя уверенность", high: "высокая уверенность" },
};
