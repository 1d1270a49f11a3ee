import { qualifierMessages } from "@redlines/model/messages/fr.js";
import type { SharedMessages } from "./types.js";

export const messages: SharedMessages = {
  ...qualifierMessages,
  colon: "\u00a0: ",
  skip: "Passer cet encadré",
  end: "Fin de l’encadré",
  source: "Source",
  stated: "Énoncé par {source}, sauf mention contraire.",
  unlessMarked: "D’après {source}. Sauf mention contraire\u00a0: {status}.",
  from: "D’après {source}.",
  names: "Noms, codes et drapeaux",
  paragraph: "paragraphe",
  paragraphs: "paragraphes",
  data: "Données\u00a0: version ",
  asOf: ", état\u00a0: ",
  newer: "plus récent que cette page\u00a0: ",
  machine: "Traduction automatique, original en {language}",
  translatedFrom: {
    machine:
      "Traduit, original en {language}\u00a0: {by}. Aucune personne qui connaît la langue ne l’a encore lu.",
    translated:
      "Traduit, original en {language}\u00a0: {by}. Une personne l’a traduit, aucune autre ne l’a relu.",
    reviewed:
      "Traduit, original en {language}\u00a0: {by}. Une autre, qui connaît les deux langues, l’a relu.",
  },
  corrected: "Corrigé le {date}. Avant\u00a0: {was} Raison\u00a0: {why}",
  coded: "Codage de la rédaction",
};
