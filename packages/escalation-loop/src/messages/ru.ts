import { messages as shared } from "@redlines/element/messages/ru.js";
import { modalityMessages as modality } from "@redlines/model/messages/ru.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "Причины и следствия",
  reinforcing: "Усиливающая петля: каждый виток питает следующий.",
  balancing: "Уравновешивающая петля: то, что растёт, снова замедляется.",
  feeds: "питает",
  slows: "тормозит",
  backTo: "назад к {step}",
  breaks: "Что могло бы её разорвать",
  arrows: "Сплошные стрелки усиливают, пунктирные тормозят.",
  drawingOurs: "Схема наша; автор рассказывает об этом словами.",
  otherLoops: "Другие петли и связи",
  otherLinks: "Также действует",
  condition: "Условие",
  sourcesAndCoding: "Источники и наше кодирование",
};
