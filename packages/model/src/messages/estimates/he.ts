import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "”{term}“, הערכת סבירות",
    ranking: "”{term}“, דירוג ולא הערכת סבירות",
    conditional: "”{term}“, תחזית מותנית בלבד",
    "bare-modal": "”{term}“, אפשרות, בלי הערכת סבירות",
  },
  termIf: "”{term}“, ובתנאי: {condition}",
  likelihood: "בין {low} ל־{high} בסולם {scale}, לפי קריאת העורכים",
  confidence: { low: "ביטחון נמוך", moderate: "ביטחון בינוני", high: "ביטחון גבוה" },
};
