import { messages as shared } from "@redlines/element/messages/fa.js";
import { periodMessages } from "@redlines/model/messages/fa.js";
import { figureMessages } from "@redlines/model/messages/figures/fa.js";
import type { KeyFiguresMessages } from "./en.js";

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "رقم کلیدی",
  keyFigures: "رقم‌های کلیدی",
  moreFigures: "رقم‌های دیگر",
  sourcesAndCoding: "منابع و روش ما",
};
