import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { Place } from "@redlines/model";

/** The name of the widget, of one place and of several; how exactly a place is known; what a map means. */
export interface LocatorMapMessages extends Messages<
  | "place"
  | "places"
  | "knownWithin"
  | "near"
  | "notGiven"
  | "offMap"
  | "borders"
  | "hatched"
  | "dashed"
  | "circles"
  | "noMap"
  | "placeByPlace"
  | "map"
  | "sourcesAndCoding"
> {
  /** What a place is that the source names and no more. */
  readonly kinds: Readonly<Record<Place["kind"], string>>;
}

export const messages: LocatorMapMessages = {
  ...shared,
  place: "Place",
  places: "Places",
  knownWithin: "to within {distance}",
  near: "near {place}, place not given",
  notGiven: "place not given",
  offMap: "off this map",
  kinds: {
    site: "site",
    city: "city",
    country: "country",
    region: "region",
    border: "border",
    airspace: "airspace",
  },
  borders: "Borders: {source}, as held, not as claimed.",
  hatched: "Hatched: disputed.",
  dashed: "Dashed: somewhere here.",
  circles: "How large a dashed circle is was our choice.",
  noMap: "No map: no position is known that could be drawn.",
  placeByPlace: "Place by place",
  map: "Map",
  sourcesAndCoding: "Sources and how we coded it",
};
