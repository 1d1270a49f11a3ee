import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "For",
  against: "Against",
  conditional: "On conditions",
  condition: "Condition",
  mixed: "Divided",
  unknown: "Not known",
  leaning: "leaning",
  none: "not in the article",
  former: "formerly",
};
