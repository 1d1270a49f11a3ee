import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "مع",
  against: "ضد",
  conditional: "بشروط",
  condition: "الشرط",
  mixed: "متباين",
  unknown: "غير معلوم",
  leaning: "ميل",
  none: "ليس في المقال",
  former: "سابقا",
};
