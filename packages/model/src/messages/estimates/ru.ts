import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "оценка вероятности",
    ranking: "сравнение, а не оценка вероятности",
    conditional: "условный прогноз",
    "bare-modal": "возможно, без оценки вероятности",
  },
  confidence: { low: "низкая уверенность", moderate: "средняя уверенность", high: "высокая уверенность" },
};
