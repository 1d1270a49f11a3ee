import { messages as shared } from "@redlines/element/messages/fr.js";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/fr.js";
import { estimateMessages } from "@redlines/model/messages/estimates/fr.js";
import type { ForecastListMessages } from "./en.js";

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "Prévision",
  forecasts: "Prévisions",
  authorExpects: "Ce que prévoit l’auteur",
  expected: "Ce qui est attendu",
  moreForecasts: "Autres prévisions",
  sourcesAndCoding: "Sources et méthode de codage",
  given: "Si",
  readAs: "{term} se lit comme {low} à {high}\u00a0%",
  ranges: "Fourchettes\u00a0: {scale}\u00a0; notre lecture, et non celle de l’auteur.",
  noRange: "auquel nous n’attribuons pas de fourchette",
  whyRanking: "la plus probable des hypothèses peut rester improbable",
  scale: {
    "icd-203": "directive américaine ICD 203",
    phia: "échelle britannique PHIA",
    "kent-1964": "échelle de Sherman Kent (1964)",
  },
};
