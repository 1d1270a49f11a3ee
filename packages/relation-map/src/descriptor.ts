/** `@redlines/relation-map/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { relationMapStyles } from "./relation-map.styles.js";

/** What the widget can be told: what every widget can. */
export type Options = SharedOptions;

export const descriptor: WidgetDescriptor<"relation"> = {
  kind: "relation",
  tag: "relation-map",
  name: "Relation map",
  about: "a relation of the dataset, with its source",
  record: { one: "a relation", many: "Relations" },
  styles: relationMapStyles,
  options: { headingLevel: headingLevelOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.statement),
};
