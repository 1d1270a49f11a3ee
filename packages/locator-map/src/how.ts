import { type Content, DOT, joinParts, nameTemplate } from "@redlines/element";
import { fill, formatNumber, locale } from "@redlines/model";
import { html } from "lit/html.js";
import { isMapped, type Place, type PlacesContext } from "./places.js";

/** How exactly a place is known: how far off it may be, or what it is near to; and if it is off the map. */
export function howTemplate(place: Place, context: PlacesContext): Content {
  const isOff = place.metres !== undefined && context.excerpt.map && !isMapped(place, context);
  const parts = [knownTemplate(place, context), isOff && context.messages.offMap];
  return html`<span class="muted">${joinParts(parts, DOT)}</span>`;
}

function knownTemplate(place: Place, context: PlacesContext): Content {
  const { messages, language } = context;
  const { name, near, metres, precision, kind } = place;
  if (metres !== undefined)
    return fill<Content>(messages.knownWithin, {
      distance: html`<bdi>${kilometres(metres / 1000, language)}</bdi>`,
    });
  // What its name says anyway is not said again.
  const isSaid = near === undefined || name.includes(near);
  if (!isSaid) return fill<Content>(messages.near, { place: nameTemplate(near, context) });
  return precision === "exact" ? messages.kinds[kind] : messages.notGiven;
}

/** “10 km”, in the digits of a language. */
export function kilometres(value: number, language: string): string {
  // What is no number throws here, and never becomes “NaN km”.
  formatNumber(value, language);
  return new Intl.NumberFormat(locale(language), { style: "unit", unit: "kilometer" }).format(value);
}
