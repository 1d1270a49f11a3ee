import { messages as shared } from "@redlines/element/messages/fr.js";
import { modalityMessages as modality } from "@redlines/model/messages/fr.js";
import type { EscalationLoopMessages } from "./en.js";

export const messages: EscalationLoopMessages = {
  ...shared,
  modality,
  causeAndEffect: "Causes et effets",
  reinforcing: "Boucle de renforcement\u00a0: chaque tour nourrit le suivant.",
  balancing: "Boucle d’équilibre\u00a0: ce qui croît est freiné à son tour.",
  feeds: "alimente",
  slows: "freine",
  backTo: "retour à {step}",
  breaks: "Ce qui pourrait la rompre",
  arrows: "Les flèches pleines alimentent, les tirets freinent.",
  drawingOurs: "Le dessin est de nous\u00a0; l’auteur le raconte avec des mots.",
  otherLoops: "Autres boucles et liens",
  otherLinks: "Également à l’œuvre",
  condition: "Condition",
  sourcesAndCoding: "Sources et méthode de codage",
};
