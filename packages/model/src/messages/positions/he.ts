import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "בעד",
  against: "נגד",
  conditional: "בתנאים",
  condition: "התנאי",
  mixed: "עמדה חלוקה",
  unknown: "לא ידוע",
  leaning: "נטייה",
  none: "לא במאמר",
  former: "בעבר",
};
