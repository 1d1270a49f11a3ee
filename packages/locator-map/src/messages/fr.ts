import { messages as shared } from "@redlines/element/messages/fr.js";
import type { LocatorMapMessages } from "./en.js";

export const messages: LocatorMapMessages = {
  ...shared,
  place: "Lieu",
  places: "Lieux",
  knownWithin: "à {distance} près",
  near: "à proximité\u00a0: {place}, lieu exact non précisé",
  notGiven: "lieu exact non précisé",
  offMap: "hors de la carte",
  kinds: {
    site: "site",
    city: "ville",
    country: "pays",
    region: "région",
    border: "frontière",
    airspace: "espace aérien",
  },
  borders: "Frontières\u00a0: {source}, selon le contrôle de fait et non les revendications.",
  hatched: "Hachures\u00a0: territoire disputé.",
  dashed: "Tirets\u00a0: quelque part ici.",
  circles: "La taille d’un cercle en tirets est de notre choix.",
  noMap: "Pas de carte\u00a0: aucune position connue ne peut être dessinée.",
  placeByPlace: "Lieu par lieu",
  map: "Carte",
  sourcesAndCoding: "Sources et méthode de codage",
};
