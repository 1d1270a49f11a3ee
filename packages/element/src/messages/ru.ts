import { qualifierMessages } from "@redlines/model/messages/ru.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: ": ",
  skip: "К концу врезки",
  end: "Конец врезки",
  source: "Источник",
  stated: "Изложено как факт, если не отмечено иное; источник: {source}.",
  unlessMarked: "Источник: {source}. Если не отмечено иное: {status}.",
  from: "Источник: {source}.",
  names: "Названия, коды и флаги",
  paragraph: "абзац",
  paragraphs: "абзацы",
  data: "Данные: версия ",
  asOf: ", на ",
  newer: "новее этой страницы: ",
  machine: "Машинный перевод, язык оригинала: {language}",
  translatedFrom: {
    machine: "Перевод, язык оригинала: {language}. {by}. Его ещё не читал никто, кто знает язык.",
    translated: "Перевод, язык оригинала: {language}. {by}. Его сделал человек, но второй его ещё не читал.",
    reviewed:
      "Перевод, язык оригинала: {language}. {by}. Его прочитал второй человек, который знает оба языка.",
  },
  corrected: "Исправлено {date}. Прежде: {was} Причина: {why}",
  coded: "Кодировка редакции",
};
