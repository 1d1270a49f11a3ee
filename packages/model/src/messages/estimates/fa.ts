import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "بیانگر احتمال",
    ranking: "بیانگر رتبه و نه احتمال",
    conditional: "تنها به‌طور مشروط",
    "bare-modal": "در حد امکان، بدون ذکر میزان احتمال",
  },
  confidence: { low: "اطمینان کم", moderate: "اطمینان متوسط", high: "اطمینان زیاد" },
};
