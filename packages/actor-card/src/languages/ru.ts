import { words as shared } from "@redlines/element/languages/ru.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  state: "государство",
  group: "группа",
  organisation: "организация",
  person: "человек",
  alliance: "союз",
  bloc: "блок",
  role: "Должность",
  partOf: "Входит в",
  actsFor: "Действует в интересах",
  called: "Называют",
  by: "кто",
  for: "Хочет",
  against: "Против",
  conditional: "При условиях",
  relations: "Отношения",
  events: "В записях",
  planned: "только планировалось",
  hypothetical: "гипотетически",
  negated: "этого не произошло",
};
