/** `@redlines/redline-gauge/descriptor.js`: all that is made for each widget, such as its embed codes, is made from this. */
import { assertString } from "@redlines/element";
import {
  dayOption,
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, type GaugeOptions, template } from "./html.js";
import { redlineGaugeStyles } from "./redline-gauge.styles.js";

/** What a gauge can be told. */
export interface Options extends SharedOptions, GaugeOptions {}

export const descriptor: WidgetDescriptor<"redline", Options> = {
  kind: "redline",
  tag: "redline-gauge",
  name: "Redline gauge",
  record: { one: "a red line", many: "Red lines" },
  styles: redlineGaugeStyles,
  options: { headingLevel: headingLevelOption, asOf: dayOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.label),
};
