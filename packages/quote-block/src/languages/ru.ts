import { words as shared } from "@redlines/element/languages/ru.js";
import type { QuoteBlockWords } from "./words.js";

export const words: QuoteBlockWords = {
  ...shared,
  to: "Адресат:",
  translated: "Перевод",
  mayBeTranslated: "Источник не сообщает, перевод ли это",
};
