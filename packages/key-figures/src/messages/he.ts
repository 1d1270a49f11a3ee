import { messages as shared } from "@redlines/element/messages/he.js";
import { periodMessages } from "@redlines/model/messages/he.js";
import { figureMessages } from "@redlines/model/messages/figures/he.js";
import type { KeyFiguresMessages } from "./en.js";

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "נתון מרכזי",
  keyFigures: "נתונים מרכזיים",
  moreFigures: "נתונים נוספים",
  sourcesAndCoding: "מקורות ואופן הקידוד שלנו",
};
