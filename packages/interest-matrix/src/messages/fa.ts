import { messages as shared } from "@redlines/element/messages/fa.js";
import { positionMessages } from "@redlines/model/messages/positions/fa.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "چه کسی چه می‌خواهد",
  now: "اکنون",
  soFar: "تاکنون",
  pair: "{a} و {b}",
  caption: "موضع هر طرف",
  agree: "همسو",
  oppose: "در دو سوی مقابل",
  diverge: "گرایش‌های متفاوت",
  inFull: "به‌تفصیل",
  ours: "مقایسه از ماست.",
  allPositions: "موضع‌ها به‌تفصیل",
  positionCount: {
    one: "{n} موضع",
    other: "{n} موضع",
  },
  sourcesAndCoding: "منابع و روش ما",
};
