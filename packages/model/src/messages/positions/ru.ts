import type { PositionMessages } from "../types.js";

export const positionMessages: PositionMessages = {
  for: "За",
  against: "Против",
  conditional: "При условиях",
  condition: "Условие",
  mixed: "Двойственно",
  unknown: "Неизвестно",
  leaning: "склоняется",
  none: "нет в статье",
  former: "ранее",
};
