import { messages as shared } from "@redlines/element/messages/fa.js";
import { modalityMessages } from "@redlines/model/messages/fa.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "گاه‌شمار",
  title: "چه رخ داد و چه هنگام",
  of: "{n} از {all}",
  ahead: "آنچه پس از {date} انتظار می‌رود",
  apart: "جدا از آنچه رخ داد",
  undated: "بدون تاریخ",
  moreEvents: "رویدادهای دیگر",
  claimsAndSources: "ادعاها و منابع",
  who: "طرف‌های مربوط",
  everyone: "همه",
  dates: "بازهٔ ممکن",
  place: "مکان",
  answers: "در پاسخ به",
  condition: "شرط",
  claimed: "ادعا",
};
