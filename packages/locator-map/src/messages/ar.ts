import { messages as shared } from "@redlines/element/messages/ar.js";
import type { LocatorMapMessages } from "./en.js";

export const messages: LocatorMapMessages = {
  ...shared,
  place: "مكان",
  places: "أماكن",
  knownWithin: "في حدود {distance}",
  near: "قرب {place}، الموقع غير محدد",
  notGiven: "الموقع غير محدد",
  offMap: "خارج هذه الخريطة",
  kinds: {
    site: "موقع",
    city: "مدينة",
    country: "بلد",
    region: "منطقة",
    border: "حدود",
    airspace: "مجال جوي",
  },
  borders: "الحدود: {source}، بحسب السيطرة الفعلية لا بحسب المطالبات.",
  hatched: "الخطوط المائلة: منطقة متنازع عليها.",
  dashed: "الدائرة المتقطعة: في مكان ما هنا.",
  circles: "حجم الدائرة المتقطعة من اختيارنا.",
  noMap: "لا خريطة: لا يُعرف موقع يمكن رسمه.",
  placeByPlace: "مكانًا تلو الآخر",
  map: "الخريطة",
  sourcesAndCoding: "المصادر وطريقة ترميزنا",
};
