/** `@redlines/forecast-list/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import { type ListOptions, listOptions, type WidgetDescriptor } from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { titleOf } from "./forecast-list.template.js";
import { forecastListStyles } from "./forecast-list.styles.js";
import { fallbackHtml, template } from "./html.js";
import type { ForecastListMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

/** What a list of forecasts can be told. */
export type Options = ListOptions;

export const descriptor: WidgetDescriptor<"forecast", Options> = {
  kind: "forecast",
  tag: "forecast-list",
  name: "Forecast list",
  about: "what is expected, in the author's own words for how likely it is, and what these are worth",
  record: { one: "a forecast", many: "Forecasts" },
  styles: forecastListStyles,
  options: listOptions,
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, ForecastListMessages>> = languages;

/** What one forecast says, as its label has it; of several, whose they are. */
function title(excerpt: Excerpt<"forecast">, language: Language): string {
  const messages = MESSAGES[language];
  const { colon, forecast, forecasts } = messages;
  const [first, ...others] = excerpt.items;
  if (others.length > 0) return forecasts + colon + titleOf({ excerpt, messages });
  return forecast + colon + assertString(first?.label);
}
