import { messages as shared } from "@redlines/element/messages/ar.js";
import { modalityMessages as modality } from "@redlines/model/messages/ar.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "السبب والنتيجة",
  reinforcing: "حلقة معززة: كل دورة تغذي التي تليها.",
  balancing: "حلقة موازنة: ما ينمو يُبطأ من جديد.",
  feeds: "يغذي",
  slows: "يبطئ",
  backTo: "عودة إلى {step}",
  breaks: "ما الذي قد يكسرها",
  arrows: "الأسهم المتصلة تغذي، والمتقطعة تبطئ.",
  drawingOurs: "الرسم من عندنا؛ أما الكاتب فيرويه بالكلمات.",
  otherLoops: "حلقات وروابط أخرى",
  otherLinks: "عوامل أخرى",
  condition: "الشرط",
  sourcesAndCoding: "المصادر وطريقة ترميزنا",
};
