import { messages as shared } from "@redlines/element/messages/ar.js";
import { positionMessages } from "@redlines/model/messages/positions/ar.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "من يريد ماذا",
  now: "الآن",
  soFar: "حتى الآن",
  pair: "{a} و{b}",
  caption: "موقف كل طرف",
  agree: "الجانب نفسه",
  oppose: "جانبان متقابلان",
  diverge: "ميل مختلف",
  inFull: "كاملا",
  ours: "المقارنة لنا.",
  allPositions: "المواقف كاملة",
  positionCount: {
    one: "موقف واحد: {n}",
    two: "موقفان: {n}",
    few: "{n} مواقف",
    many: "{n} موقفا",
    other: "{n} موقف",
  },
  sourcesAndCoding: "المصادر وطريقة ترميزنا",
};
