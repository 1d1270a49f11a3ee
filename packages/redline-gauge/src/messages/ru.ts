import { messages as shared } from "@redlines/element/messages/ru.js";
import { outcomeMessages } from "@redlines/model/messages/ru.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "Красная линия",
  against: "против",
  "not-crossed":
    "{date}: *ступень {rung} из {rungs}* – {label} ({certainty}). " +
    "Линия на ступени {line} *не перейдена*, по этому изложению.",
  crossed:
    "{date}: *ступень {rung} из {rungs}* – {label} ({certainty}). Линия на ступени " +
    "{line} *перейдена* ({certainty}).",
  "no-evidence": "{date}: *неизвестно*. Учитываемых свидетельств на эту дату нет.",
  "no-line-yet": "{date}: *линии ещё нет*. Она появилась позже: {since}.",
  withdrawn: "{date}: *снята* ({until}).",
  peak: "Высшая ступень, пока линия была: {peak} из {rungs}.",
  crossedBefore: "Ранее она была перейдена.",
  line: "Линия",
  reached: "достигнута",
  acted: "Действия",
  audiences: "Обращена к",
  support: "Внутри страны",
  expected: "Что ожидается",
  explicitLine: "Заявлена открыто",
  impliedLine: "Подразумевается",
  authorLine: "Линия, о которой заключает автор",
  editorsLine: "Линия, о которой заключает редакция",
  demands: "Требование",
  rung: "Ступень ",
  evidence: "Свидетельства",
  decides: "определяет эту оценку",
  idle: "не учитывается",
  replay: "Показать на дату",
  condition: "Условие",
};
