import { messages as shared } from "@redlines/element/messages/ru.js";
import { modalityMessages as modality } from "@redlines/model/messages/ru.js";
import type { ActorCardMessages } from "./en.js";

export const messages: ActorCardMessages = {
  ...shared,
  modality,
  state: "государство",
  group: "группа",
  organisation: "организация",
  person: "человек",
  alliance: "союз",
  bloc: "блок",
  role: "Должность",
  partOf: "Принадлежность",
  actsFor: "Чьи интересы представляет",
  proxies: "От этого имени действуют",
  members: "Состав",
  called: "Называют",
  calledBy: "{label} (так называет: {by})",
  for: "За",
  against: "Против",
  conditional: "При условиях",
  condition: "Условие",
  derived: "Наше сравнение",
  basis:
    "Сравнение позиций, {date}; это не слова статьи. В скобках: насколько статья уверена " +
    "в менее достоверной из позиций.",
  agree: "На той же стороне",
  oppose: "На другой стороне",
  diverge: "Склоняются по-разному",
  mixed: "Двойственно",
  unknown: "Неизвестно",
  leaning: "склоняется",
  relations: "Отношения",
  events: "В записях",
  other: "также",
  former: "ранее",
  on: "на {date}",
  portrait: "Портрет",
};
