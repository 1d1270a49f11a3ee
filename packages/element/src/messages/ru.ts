import { qualifierMessages } from "@redlines/model/messages/ru.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  source: "Источник",
  stated: "Изложено как факт, если не отмечено иное; источник: {source}.",
  unlessMarked: "Источник: {source}. Если не отмечено иное: {status}.",
  from: "Источник: {source}.",
  names: "Названия, коды и флаги",
  paragraph: "абзац",
  paragraphs: "абзацы",
  data: " · Данные: версия ",
  asOf: ", на ",
  newer: " · новее этой страницы: ",
  corrected: "Исправлено {date}. Прежде: {was} Причина: {why}",
  coded: "Кодировка редакции",
};
