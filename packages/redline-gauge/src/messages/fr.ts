import { messages as shared } from "@redlines/element/messages/fr.js";
import { outcomeMessages } from "@redlines/model/messages/fr.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "Ligne rouge",
  against: "face à",
  "not-crossed":
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, *n’est pas franchie*, selon ce récit.",
  crossed:
    "{date}\u00a0: *échelon {rung} sur {rungs}* – {label} ({certainty}). La ligne, à " +
    "l’échelon {line}, est *franchie* ({certainty}).",
  "no-evidence": "{date}\u00a0: *inconnu*. Aucun élément à retenir à cette date.",
  "no-line-yet": "{date}\u00a0: *pas encore de ligne*. La ligne est venue plus tard\u00a0: {since}.",
  withdrawn: "{date}\u00a0: *retirée* ({until}).",
  peak: "Au plus haut, tant qu’elle existait\u00a0: échelon {peak} sur {rungs}.",
  crossedBefore: "Elle avait été franchie.",
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
