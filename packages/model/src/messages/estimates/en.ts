import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "“{term}”, a likelihood",
    ranking: "“{term}”, a ranking and no likelihood",
    conditional: "“{term}”, only on a condition",
    "bare-modal": "“{term}”, possible, with no likelihood given",
  },
  termIf: "“{term}”, on the condition: {condition}",
  likelihood: "{low} to {high} on the scale {scale}, as the editors read the words",
  confidence: { low: "low confidence", moderate: "moderate confidence", high: "high confidence" },
};
