import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "terme de probabilité",
    ranking: "classement et non probabilité",
    conditional: "prévision conditionnelle",
    "bare-modal": "simple possibilité, sans probabilité indiquée",
  },
  confidence: { low: "confiance faible", moderate: "confiance modérée", high: "confiance élevée" },
};
