import { messages as shared } from "@redlines/element/messages/fr.js";
import type { QuoteBlockMessages } from "./en.js";

export const messages: QuoteBlockMessages = {
  ...shared,
  about: "À propos de cette citation",
  quotedIn: "cité dans {source}",
  quotedInLanguage: "cité ({language}) dans {source}",
  ownInference: "déduction de l’article",
  to: "À l’intention de",
  original: "Original",
  translation: "Traduction",
  mayBeTranslated: "La source ne dit pas s’il s’agit d’une traduction",
  ours: "Notre traduction",
  oursByMachine: "Notre traduction automatique",
  translatedBy: "Traduit par {translator}",
  inLanguage: "Langue\u00a0: {language}",
  omitted: "mots omis",
  added: "ajout\u00a0:",
  addedEnd: "fin de l’ajout",
  read: "Lire le passage dans la source",
  copy: "Copier",
  copied: "Copié avec la source",
  selected: "La copie n’est pas permise ici. Le texte est sélectionné\u00a0: copiez-le vous-même.",
};
