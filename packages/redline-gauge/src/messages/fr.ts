import { messages as shared } from "@redlines/element/messages/fr.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  redline: "Ligne rouge",
  against: "face à",
  below:
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, *n’est pas franchie*.",
  crossed:
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, est *franchie* ({certainty}).",
  noReading: "{date}\u00a0: *inconnu*. Aucun élément à retenir à cette date.",
  line: "La ligne",
  reached: "atteint",
  acted: "Passage à l’acte",
  audiences: "S’adresse à",
  support: "Sur le plan intérieur",
  expected: "Ce que l’auteur prévoit",
  explicitLine: "Énoncée ouvertement",
  impliedLine: "Sous-entendue",
  inferredLine: "Non énoncée\u00a0: déduite par l’auteur",
  rung: "Échelon ",
  evidence: "Éléments connus",
  decides: "détermine ce niveau",
  idle: "ne compte pas",
  replay: "Revoir par date",
  condition: "Condition",
};
