/** `@redlines/redline-gauge/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  dayOption,
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { redlineGaugeStyles } from "./redline-gauge.styles.js";

/** What a gauge can be told. */
export interface Options extends SharedOptions {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  asOf?: string | undefined;
}

export const descriptor: WidgetDescriptor<"redline", Options> = {
  kind: "redline",
  tag: "redline-gauge",
  name: "Redline gauge",
  about: "who drew a red line against whom, and how far it has been reached",
  record: { one: "a red line", many: "Red lines" },
  styles: redlineGaugeStyles,
  options: { headingLevel: headingLevelOption, asOf: dayOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.label),
};
