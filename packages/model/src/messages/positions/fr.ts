import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "Pour",
  against: "Contre",
  conditional: "Sous conditions",
  condition: "Condition",
  mixed: "Partagé",
  unknown: "Position inconnue",
  leaning: "tendance",
  none: "pas dans l’article",
  former: "auparavant",
};
