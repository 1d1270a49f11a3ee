import { messages as shared } from "@redlines/element/messages/fr.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  redline: "Ligne rouge",
  against: "face à",
  below:
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, *n’est pas franchie*, selon ce récit.",
  crossed:
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, est *franchie* ({certainty}).",
  noReading: "{date}\u00a0: *inconnu*. Aucun élément à retenir à cette date.",
  line: "La ligne",
  reached: "atteint",
  acted: "Passage à l’acte",
  audiences: "S’adresse à",
  support: "Sur le plan intérieur",
  expected: "Ce qui est attendu",
  explicitLine: "Énoncée ouvertement",
  impliedLine: "Sous-entendue",
  authorLine: "Ligne que l’auteur déduit",
  editorsLine: "Ligne que la rédaction déduit",
  demands: "Exigé",
  rung: "Échelon ",
  evidence: "Éléments connus",
  decides: "détermine ce niveau",
  idle: "ne compte pas",
  replay: "Revoir par date",
  condition: "Condition",
};
