import { words as shared } from "@redlines/element/languages/he.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  state: "מדינה",
  group: "קבוצה",
  organisation: "ארגון",
  person: "אדם",
  alliance: "ברית",
  bloc: "גוש",
  role: "תפקיד",
  partOf: "חלק מ",
  actsFor: "פועל מטעם",
  called: "מכונה",
  by: "בפי",
  for: "רוצה",
  against: "מתנגד",
  conditional: "בתנאים",
  relations: "קשרים",
  events: "ברשומות",
  planned: "תוכנן בלבד",
  hypothetical: "היפותטי",
  negated: "לא התרחש",
};
