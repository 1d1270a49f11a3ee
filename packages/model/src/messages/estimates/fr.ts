import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "«\u00a0{term}\u00a0», terme de probabilité",
    ranking: "«\u00a0{term}\u00a0», classement et non probabilité",
    conditional: "«\u00a0{term}\u00a0», prévision conditionnelle",
    "bare-modal": "«\u00a0{term}\u00a0», simple possibilité, sans probabilité indiquée",
  },
  termIf: "«\u00a0{term}\u00a0», à une condition\u00a0: {condition}",
  likelihood: "de {low} à {high} sur l’échelle {scale}, selon la lecture de la rédaction",
  confidence: { low: "confiance faible", moderate: "confiance modérée", high: "confiance élevée" },
};
