import { messages as shared } from "@redlines/element/messages/ar.js";
import { periodMessages } from "@redlines/model/messages/ar.js";
import { figureMessages } from "@redlines/model/messages/figures/ar.js";
import type { KeyFiguresMessages } from "./en.js";

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "رقم رئيسي",
  keyFigures: "أرقام رئيسية",
  moreFigures: "أرقام أخرى",
  sourcesAndCoding: "المصادر وطريقة ترميزنا",
};
