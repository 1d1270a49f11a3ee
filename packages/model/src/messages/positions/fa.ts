import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "موافق",
  against: "مخالف",
  conditional: "مشروط",
  condition: "شرط",
  mixed: "دوگانه",
  unknown: "موضع نامعلوم",
  leaning: "تنها یک گرایش",
  none: "در مقاله نیست",
  former: "پیش‌تر",
};
