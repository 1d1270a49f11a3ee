import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  asserted: "affirmé",
  inferred: "déduit",
  reported: "rapporté",
  alleged: "allégué",
  disputed: "contesté",
  denied: "démenti",
  unknown: "de certitude inconnue",
  colon: "\u00a0: ",
  comma: ", ",
  semicolon: "\u00a0; ",
  citing: ", citant ",
  source: "Source",
  paragraph: "paragraphe",
  paragraphs: "paragraphes",
  data: " · Données\u00a0: version ",
  asOf: ", état\u00a0: ",
  newer: " · plus récent que cette page\u00a0: ",
  corrected: "Corrigé le {date}. Avant\u00a0: {was} Raison\u00a0: {why}",
  coded: "Codage de la rédaction",
};
