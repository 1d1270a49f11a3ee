import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "утверждается",
  inferred: "вывод автора",
  reported: "по сообщениям",
  alleged: "предположительно",
  disputed: "оспаривается",
  denied: "отрицается",
  unknown: "достоверность неизвестна",
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  citing: ", со ссылкой на: ",
  source: "Источник",
  paragraph: "абзац",
  paragraphs: "абзацы",
  data: " · Данные: версия ",
  asOf: ", на ",
  newer: " · новее этой страницы: ",
  corrected: "Исправлено {date}. Прежде: {was} Причина: {why}",
  coded: "Кодировка редакции",
};
