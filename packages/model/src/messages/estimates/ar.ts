import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "تقدير للاحتمال",
    ranking: "ترتيب لا تقدير للاحتمال",
    conditional: "توقُّع مشروط",
    "bare-modal": "ممكن، من دون تحديد درجة احتمال",
  },
  confidence: { low: "ثقة منخفضة", moderate: "ثقة متوسطة", high: "ثقة عالية" },
};
