import { messages as shared } from "@redlines/element/messages/ru.js";
import type { QuoteBlockMessages } from "./en.js";

export const messages: QuoteBlockMessages = {
  ...shared,
  about: "Об этой цитате",
  quotedIn: "источник: {source}",
  quotedInLanguage: "источник: {source} (язык: {language})",
  ownInference: "вывод автора",
  to: "Адресат:",
  original: "Оригинал",
  translation: "Перевод",
  mayBeTranslated: "Источник не сообщает, перевод ли это",
  ours: "Наш перевод",
  oursByMachine: "Наш машинный перевод",
  translatedBy: "Перевод: {translator}",
  inLanguage: "Язык: {language}",
  omitted: "пропуск слов",
  added: "вставка:",
  addedEnd: "конец вставки",
  read: "Читать в источнике",
  copy: "Копировать",
  copied: "Скопировано с источником",
  selected: "Копирование здесь запрещено. Слова выделены: скопируйте их сами.",
};
