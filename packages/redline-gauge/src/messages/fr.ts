import { messages as shared } from "@redlines/element/messages/fr.js";
import { outcomeMessages } from "@redlines/model/messages/fr.js";
import type { RedlineGaugeMessages } from "./en.js";

export const messages: RedlineGaugeMessages = {
  ...shared,
  ...outcomeMessages,
  redline: "Ligne rouge",
  against: "face à",
  "not-crossed":
    "*Pas franchie, selon ce récit.* Échelon {rung} sur {rungs} ({certainty})\u00a0; " +
    "la ligne est à l’échelon {line}.",
  oneBelow:
    "*Pas franchie, selon ce récit.* Échelon {rung} sur {rungs} ({certainty}), un échelon sous la ligne.",
  crossed:
    "*Franchie, selon ce récit ({certainty}).* Échelon {rung} sur {rungs}\u00a0; " +
    "la ligne est à l’échelon {line}.",
  atLine: "*Franchie, selon ce récit ({certainty}).* Échelon {rung} sur {rungs}, celui de la ligne.",
  "no-evidence": "*Inconnu.* Aucun élément à retenir à cette date.",
  "no-line-yet": "*Pas encore de ligne.* Elle est venue plus tard\u00a0: {since}.",
  withdrawn: "*Retirée\u00a0:* {until}.",
  peak: "Au plus haut, tant qu’elle existait\u00a0: échelon {peak} sur {rungs}.",
  crossedBefore: "Elle avait été franchie.",
  line: "La ligne",
  passed: "sans élément propre",
  acted: "Action menée",
  audiences: "S’adresse à",
  support: "Sur le plan intérieur",
  expected: "Ce qui est attendu",
  explicitLine: "Énoncée ouvertement",
  impliedLine: "Sous-entendue",
  authorLine: "Ligne que l’auteur déduit",
  editorsLine: "Ligne que la rédaction déduit",
  demands: "Exigé",
  rung: "Échelon ",
  why: "Pourquoi l’échelon {rung}",
  wouldBe: "serait l’échelon {rung}",
  evidence: "Ce qui y a mené",
  evidenceAndOutlook: "Éléments connus et perspectives",
  nothingMore: "Rien de plus à cette date.",
  sourcesAndCoding: "Sources et méthode de codage",
  ourSteps: "Nos échelons.",
  inOrder: "Les échelons sont dans l’ordre, sans proportion.",
  items: { one: "{n} élément", other: "{n} éléments" },
  decides: "détermine ce niveau",
  idle: "ne compte pas",
  replay: "Revoir par date",
  condition: "Condition",
};
