import { words as shared } from "@redlines/element/languages/fr.js";
import type { ActorCardWords } from "./words.js";

export const words: ActorCardWords = {
  ...shared,
  state: "État",
  group: "groupe",
  organisation: "organisation",
  person: "personne",
  alliance: "alliance",
  bloc: "bloc",
  role: "Fonction",
  partOf: "Fait partie de",
  actsFor: "Agit pour",
  called: "Désigné comme",
  by: "par",
  for: "Souhaite",
  against: "S’oppose à",
  conditional: "Sous conditions",
  relations: "Relations",
  events: "Dans les faits établis",
  planned: "seulement prévu",
  hypothetical: "hypothétique",
  negated: "cela n’a pas eu lieu",
};
