/** `@redlines/forecast-list/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { forecastListStyles } from "./forecast-list.styles.js";

/** What the widget can be told: what every widget can. */
export type Options = SharedOptions;

export const descriptor: WidgetDescriptor<"forecast"> = {
  kind: "forecast",
  tag: "forecast-list",
  name: "Forecast list",
  about: "a forecast of the dataset, with its source",
  record: { one: "a forecast", many: "Forecasts" },
  styles: forecastListStyles,
  options: { headingLevel: headingLevelOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.proposition),
};
