import { messages as shared } from "@redlines/element/messages/fr.js";
import { positionMessages } from "@redlines/model/messages/positions/fr.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "Qui veut quoi",
  now: "À présent",
  soFar: "Jusqu’ici",
  pair: "{a} et {b}",
  caption: "La position de chacun",
  agree: "Même côté",
  oppose: "Côtés opposés",
  diverge: "Tendances divergentes",
  inFull: "En détail",
  ours: "La comparaison est la nôtre.",
  allPositions: "Positions en détail",
  positionCount: {
    one: "{n} position",
    other: "{n} positions",
  },
  sourcesAndCoding: "Sources et méthode de codage",
};
