import { messages as shared } from "@redlines/element/messages/ru.js";
import { periodMessages } from "@redlines/model/messages/ru.js";
import { figureMessages } from "@redlines/model/messages/figures/ru.js";
import type { KeyFiguresMessages } from "./en.js";

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "Ключевая цифра",
  keyFigures: "Ключевые цифры",
  moreFigures: "Другие цифры",
  sourcesAndCoding: "Источники и наше кодирование",
};
