/** `@redlines/locator-map/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import { type ListOptions, listOptions, type WidgetDescriptor } from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import { locatorMapStyles } from "./locator-map.styles.js";
import type { LocatorMapMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

/** What a locator map can be told. */
export type Options = ListOptions;

export const descriptor: WidgetDescriptor<"place", Options> = {
  kind: "place",
  tag: "locator-map",
  name: "Locator map",
  about: "where it happened: the places, how exactly each is known, and a map",
  record: { one: "a place", many: "Places" },
  styles: locatorMapStyles,
  options: listOptions,
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, LocatorMapMessages>> = languages;

/** Which places they are. */
function title({ items }: Excerpt<"place">, language: Language): string {
  const { colon, place, places, semicolon } = MESSAGES[language];
  const names = items.map(({ name }) => assertString(name));
  return [items.length > 1 ? places : place, names.join(semicolon)].join(colon);
}
