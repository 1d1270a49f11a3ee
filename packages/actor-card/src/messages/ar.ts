import { messages as shared } from "@redlines/element/messages/ar.js";
import { modalityMessages as modality } from "@redlines/model/messages/ar.js";
import type { ActorCardMessages } from "./en.js";

export const messages: ActorCardMessages = {
  ...shared,
  modality,
  state: "دولة",
  group: "جماعة",
  organisation: "منظمة",
  person: "شخص",
  alliance: "تحالف",
  bloc: "كتلة",
  role: "الصفة",
  partOf: "جزء من",
  actsFor: "لصالح",
  proxies: "من يعملون بالنيابة",
  members: "الأجزاء",
  called: "التسمية",
  calledBy: "{label} بحسب {by}",
  for: "المطلوب",
  against: "المرفوض",
  conditional: "بشروط",
  condition: "الشرط",
  derived: "مقارنتنا",
  basis:
    "مقارنة بين المواقف، {date}؛ وليست من كلام المقال. بين قوسين: درجة اليقين التي " +
    "يعطيها المقال للموقف الأقل يقينًا.",
  agree: "في الجانب نفسه",
  oppose: "في الجانب المقابل",
  diverge: "ميل مختلف",
  mixed: "متباين",
  unknown: "غير معلوم",
  leaning: "ميل",
  relations: "العلاقات",
  events: "في السجل",
  other: "أيضًا",
  former: "سابقًا",
  on: "في {date}",
  portrait: "الصورة",
};
