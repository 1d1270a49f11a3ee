import { messages as shared } from "@redlines/element/messages/ru.js";
import { modalityMessages } from "@redlines/model/messages/ru.js";
import type { EventTimelineMessages } from "./en.js";

export const messages: EventTimelineMessages = {
  ...shared,
  ...modalityMessages,
  timeline: "Хронология",
  title: "Что произошло и когда",
  of: "{n} из {all}",
  ahead: "Что ожидается (статья: {date})",
  apart: "Отдельно от произошедшего",
  undated: "Дата не указана",
  moreEvents: "Другие события",
  claimsAndSources: "Утверждения и источники",
  who: "Кого касается",
  everyone: "Все",
  dates: "Возможный срок",
  place: "Место",
  answers: "В ответ на",
  condition: "Условие",
  claimed: "Утверждение",
};
