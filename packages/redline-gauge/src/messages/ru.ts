import { messages as shared } from "@redlines/element/messages/ru.js";
import { outcomeMessages } from "@redlines/model/messages/ru.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "Красная черта",
  against: "— против:",
  "not-crossed":
    "*Не перейдена, по этому изложению.* Ступень {rung} из {rungs} ({certainty}); черта на ступени {line}.",
  oneBelow: "*Не перейдена, по этому изложению.* Ступень {rung} из {rungs} ({certainty}), одной ниже черты.",
  crossed:
    "*Перейдена, по этому изложению ({certainty}).* Ступень {rung} из {rungs}; черта на ступени {line}.",
  atLine:
    "*Перейдена, по этому изложению ({certainty}).* Ступень {rung} из {rungs}, на которой проведена черта.",
  "no-evidence": "*Неизвестно.* Свидетельств на эту дату нет.",
  "no-line-yet": "*Черты ещё нет.* Она появилась позже: {since}.",
  withdrawn: "*Снята:* {until}.",
  peak: "Высшая ступень, пока черта была: {peak} из {rungs}.",
  crossedBefore: "Ранее она была перейдена.",
  line: "Черта",
  passed: "свидетельств нет",
  acted: "Действия",
  audiences: "Обращена к",
  support: "Внутри страны",
  expected: "Что ожидается",
  explicitLine: "Объявлена прямо",
  impliedLine: "Подразумевается",
  authorLine: "Черта, которую усматривает автор",
  editorsLine: "Черта, которую усматривает редакция",
  demands: "Требование",
  rung: "Ступень ",
  why: "Почему ступень {rung}",
  wouldBe: "это была бы ступень {rung}",
  evidence: "Что к этому привело",
  evidenceAndOutlook: "Свидетельства и прогноз",
  nothingMore: "Больше ничего на эту дату.",
  sourcesAndCoding: "Источники и наша кодировка",
  ourSteps: "Ступени наши.",
  inOrder: "Ступени по порядку, без масштаба.",
  items: { one: "{n} пункт", few: "{n} пункта", many: "{n} пунктов", other: "{n} пункта" },
  decides: "определяет эту оценку",
  idle: "не учитывается",
  replay: "Показать на дату",
  condition: "Условие",
};
