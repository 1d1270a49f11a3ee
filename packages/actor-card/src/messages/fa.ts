import { messages as shared } from "@redlines/element/messages/fa.js";
import { modalityMessages as modality } from "@redlines/model/messages/fa.js";
import type { ActorCardMessages } from "./en.js";

export const messages: ActorCardMessages = {
  ...shared,
  modality,
  state: "دولت",
  group: "گروه",
  organisation: "سازمان",
  person: "شخص",
  alliance: "اتحاد",
  bloc: "بلوک",
  role: "سمت",
  partOf: "بخشی از",
  actsFor: "به نمایندگی از",
  proxies: "کسانی که به نمایندگی عمل می‌کنند",
  members: "شامل",
  called: "توصیف",
  calledBy: "{label} به گفتهٔ {by}",
  for: "خواهان",
  against: "مخالف",
  conditional: "مشروط",
  condition: "شرط",
  derived: "مقایسهٔ ما",
  basis:
    "مقایسهٔ مواضع، {date}؛ سخن مقاله نیست. در پرانتز: میزان قطعیت مقاله دربارهٔ موضعی که قطعیت کمتری دارد.",
  agree: "در یک سو",
  oppose: "در سوی مقابل",
  relations: "روابط",
  events: "در سوابق",
  other: "همچنین",
  former: "پیش‌تر",
  on: "تا {date}",
  portrait: "تصویر",
};
