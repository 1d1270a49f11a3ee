import { messages as shared } from "@redlines/element/messages/ar.js";
import { modalityMessages } from "@redlines/model/messages/ar.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "التسلسل الزمني",
  title: "ماذا حدث ومتى",
  of: "{n} من {all}",
  ahead: "المتوقَّع بعد {date}",
  apart: "بمعزل عمّا حدث",
  undated: "بلا تاريخ محدَّد",
  moreEvents: "أحداث أخرى",
  claimsAndSources: "الأقوال والمصادر",
  who: "الأطراف المعنيّة",
  everyone: "الجميع",
  dates: "المدة الممكنة",
  place: "المكان",
  answers: "ردًّا على",
  condition: "الشرط",
  claimed: "قول",
};
