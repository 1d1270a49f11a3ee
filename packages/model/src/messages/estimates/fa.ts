import type { EstimateMessages } from "../types.js";

export const estimateMessages: EstimateMessages = {
  sense: {
    absolute: "«{term}»، بیانگر احتمال",
    ranking: "«{term}»، بیانگر رتبه و نه احتمال",
    conditional: "«{term}»، تنها به‌طور مشروط",
    "bare-modal": "«{term}»، در حد امکان، بدون ذکر میزان احتمال",
  },
  termIf: "«{term}»، به این شرط: {condition}",
  likelihood: "از {low} تا {high} در مقیاس {scale}، به برداشت ویراستاران",
  confidence: { low: "اطمینان کم", moderate: "اطمینان متوسط", high: "اطمینان زیاد" },
};
