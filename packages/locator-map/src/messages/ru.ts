import { messages as shared } from "@redlines/element/messages/ru.js";
import type { LocatorMapMessages } from "./en.js";

export const messages: LocatorMapMessages = {
  ...shared,
  place: "Место",
  places: "Места",
  knownWithin: "точность: {distance}",
  near: "рядом: {place}, место не указано",
  notGiven: "место не указано",
  offMap: "за пределами карты",
  kinds: {
    site: "объект",
    city: "город",
    country: "страна",
    region: "регион",
    border: "граница",
    airspace: "воздушное пространство",
  },
  borders: "Границы: {source}, по фактическому контролю, а не по притязаниям.",
  hatched: "Штриховка: спорная территория.",
  dashed: "Пунктир: где-то здесь.",
  circles: "Размер пунктирного круга выбран нами.",
  noMap: "Карты нет: положение, которое можно показать, неизвестно.",
  placeByPlace: "Место за местом",
  map: "Карта",
  sourcesAndCoding: "Источники и наше кодирование",
};
