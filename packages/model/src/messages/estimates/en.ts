import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "a likelihood",
    ranking: "a ranking and no likelihood",
    conditional: "only on a condition",
    "bare-modal": "possible, with no likelihood given",
  },
  confidence: { low: "low confidence", moderate: "moderate confidence", high: "high confidence" },
};
