import { messages as shared } from "@redlines/element/messages/ru.js";
import { positionMessages } from "@redlines/model/messages/positions/ru.js";
import type { InterestMatrixMessages } from "./en.js";

export const messages: InterestMatrixMessages = {
  ...shared,
  ...positionMessages,
  interests: "Кто чего хочет",
  now: "Сейчас",
  soFar: "До сих пор",
  pair: "{a} и {b}",
  caption: "Позиция каждой стороны",
  agree: "На одной стороне",
  oppose: "На разных сторонах",
  diverge: "Склоняются по-разному",
  inFull: "Полностью",
  ours: "Сравнение наше.",
  allPositions: "Позиции полностью",
  positionCount: {
    one: "{n} позиция",
    few: "{n} позиции",
    many: "{n} позиций",
    other: "{n} позиции",
  },
  sourcesAndCoding: "Источники и наше кодирование",
};
