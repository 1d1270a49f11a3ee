import { words as shared } from "@redlines/element/languages/fa.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  state: "دولت",
  group: "گروه",
  organisation: "سازمان",
  person: "شخص",
  alliance: "اتحاد",
  bloc: "بلوک",
  role: "سمت",
  partOf: "بخشی از",
  actsFor: "به نمایندگی از",
  called: "توصیف‌شده با عنوان",
  by: "از سوی",
  for: "خواهان",
  against: "مخالف",
  conditional: "مشروط",
  relations: "روابط",
  events: "در سوابق",
  planned: "فقط برنامه‌ریزی‌شده",
  hypothetical: "فرضی",
  negated: "رخ نداد",
};
