import { messages as shared } from "@redlines/element/messages/he.js";
import { modalityMessages } from "@redlines/model/messages/he.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "ציר זמן",
  title: "מה קרה ומתי",
  of: "{n} מתוך {all}",
  ahead: "הצפוי אחרי {date}",
  apart: "בנפרד ממה שקרה",
  undated: "ללא תאריך",
  moreEvents: "אירועים נוספים",
  claimsAndSources: "טענות ומקורות",
  who: "המעורבים",
  everyone: "כולם",
  dates: "בטווח",
  place: "מקום",
  answers: "בתגובה על",
  condition: "תנאי",
  claimed: "טענה",
};
