/** `@redlines/interest-matrix/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { interestMatrixStyles } from "./interest-matrix.styles.js";

/** What the widget can be told: what every widget can. */
export type Options = SharedOptions;

export const descriptor: WidgetDescriptor<"interest"> = {
  kind: "interest",
  tag: "interest-matrix",
  name: "Interest matrix",
  about: "an interest of the dataset, with its source",
  record: { one: "an interest", many: "Interests" },
  styles: interestMatrixStyles,
  options: { headingLevel: headingLevelOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.statement),
};
