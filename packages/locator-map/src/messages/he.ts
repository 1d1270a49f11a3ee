import { messages as shared } from "@redlines/element/messages/he.js";
import type { LocatorMapMessages } from "./en.js";

export const messages: LocatorMapMessages = {
  ...shared,
  place: "מקום",
  places: "מקומות",
  knownWithin: "בטווח של {distance}",
  near: "ליד {place}, המיקום לא נמסר",
  notGiven: "המיקום לא נמסר",
  offMap: "מחוץ למפה",
  kinds: {
    site: "אתר",
    city: "עיר",
    country: "מדינה",
    region: "אזור",
    border: "גבול",
    airspace: "מרחב אווירי",
  },
  borders: "גבולות: {source}, לפי השליטה בפועל ולא לפי התביעות.",
  hatched: "פסים אלכסוניים: שטח שנוי במחלוקת.",
  dashed: "עיגול מקווקו: אי שם כאן.",
  circles: "גודלו של עיגול מקווקו נקבע על ידינו.",
  noMap: "אין מפה: לא ידוע מיקום שאפשר לשרטט.",
  placeByPlace: "מקום אחר מקום",
  map: "המפה",
  sourcesAndCoding: "מקורות ואופן הקידוד שלנו",
};
