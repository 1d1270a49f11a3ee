import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "הערכת סבירות",
    ranking: "דירוג ולא הערכת סבירות",
    conditional: "תחזית מותנית בלבד",
    "bare-modal": "אפשרות, בלי הערכת סבירות",
  },
  confidence: { low: "ביטחון נמוך", moderate: "ביטחון בינוני", high: "ביטחון גבוה" },
};
