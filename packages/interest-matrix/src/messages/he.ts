import { messages as shared } from "@redlines/element/messages/he.js";
import { positionMessages } from "@redlines/model/messages/positions/he.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "מי רוצה מה",
  now: "כעת",
  soFar: "עד כה",
  pair: "{a} ו{b}",
  caption: "היכן עומד כל צד",
  agree: "אותו צד",
  oppose: "צדדים מנוגדים",
  diverge: "נטיות שונות",
  inFull: "במלואו",
  ours: "ההשוואה שלנו.",
  allPositions: "העמדות במלואן",
  positionCount: {
    one: "עמדה אחת: {n}",
    other: "{n} עמדות",
  },
  sourcesAndCoding: "מקורות ואופן הקידוד שלנו",
};
