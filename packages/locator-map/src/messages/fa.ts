import { messages as shared } from "@redlines/element/messages/fa.js";
import type { LocatorMapMessages } from "./en.js";

export const messages: LocatorMapMessages = {
  ...shared,
  place: "مکان",
  places: "مکان‌ها",
  knownWithin: "با دقت {distance}",
  near: "نزدیک {place}، محل گفته نشده است",
  notGiven: "محل گفته نشده است",
  offMap: "بیرون از این نقشه",
  kinds: {
    site: "محل",
    city: "شهر",
    country: "کشور",
    region: "منطقه",
    border: "مرز",
    airspace: "حریم هوایی",
  },
  borders: "مرزها: {source}، بر پایهٔ کنترل عملی، نه ادعاها.",
  hatched: "هاشورخورده: مورد مناقشه.",
  dashed: "خط‌چین: جایی در همین حدود.",
  circles: "اندازهٔ دایرهٔ خط‌چین انتخاب ماست.",
  noMap: "بدون نقشه: موقعیتی که بتوان کشید معلوم نیست.",
  placeByPlace: "مکان به مکان",
  map: "نقشه",
  sourcesAndCoding: "منابع و روش ما",
};
