import { words as shared } from "@redlines/element/languages/ar.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  state: "دولة",
  group: "جماعة",
  organisation: "منظمة",
  person: "شخص",
  alliance: "تحالف",
  bloc: "كتلة",
  role: "الصفة",
  partOf: "جزء من",
  actsFor: "يعمل لصالح",
  called: "يوصف بأنه",
  by: "من جانب",
  for: "يريد",
  against: "يعارض",
  conditional: "بشروط",
  relations: "العلاقات",
  events: "في السجل",
  planned: "كان مخطَّطًا له فقط",
  hypothetical: "افتراضي",
  negated: "لم يحدث",
};
