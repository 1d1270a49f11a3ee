import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "«{term}»، وهو تقدير للاحتمال",
    ranking: "«{term}»، وهو ترتيب لا تقدير للاحتمال",
    conditional: "«{term}»، وهو توقُّع مشروط",
    "bare-modal": "«{term}»، أي ممكن، من دون تحديد درجة احتمال",
  },
  termIf: "«{term}»، بشرط: {condition}",
  likelihood: "من {low} إلى {high} على مقياس الاحتمالات {scale}، وفق فهم المحررين للعبارة",
  confidence: { low: "ثقة منخفضة", moderate: "ثقة متوسطة", high: "ثقة عالية" },
};
