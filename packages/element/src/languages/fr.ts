import type { SharedWords } from "./words.js";

export const words: SharedWords = {
  asserted: "affirmé",
  inferred: "déduit",
  reported: "rapporté",
  alleged: "allégué",
  disputed: "contesté",
  denied: "démenti",
  unknown: "de certitude inconnue",
  comma: ", ",
  semicolon: " ; ",
  citing: ", citant ",
  source: "Source",
  paragraph: "paragraphe",
  paragraphs: "paragraphes",
  corrected: "Corrigé le {date}. Avant : {was} Raison : {why}",
  coded: "Codage de la rédaction",
};
