import { messages as shared } from "@redlines/element/messages/fr.js";
import { periodMessages } from "@redlines/model/messages/fr.js";
import { figureMessages } from "@redlines/model/messages/figures/fr.js";
import type { KeyFiguresMessages } from "./en.js";

export const messages: KeyFiguresMessages = {
  ...shared,
  ...figureMessages,
  ...periodMessages,
  keyFigure: "Chiffre clé",
  keyFigures: "Chiffres clés",
  moreFigures: "Autres chiffres",
  sourcesAndCoding: "Sources et méthode de codage",
};
