/** `@redlines/escalation-loop/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { escalationLoopStyles } from "./escalation-loop.styles.js";

/** What the widget can be told: what every widget can. */
export type Options = SharedOptions;

export const descriptor: WidgetDescriptor<"dynamics"> = {
  kind: "dynamics",
  tag: "escalation-loop",
  name: "Escalation loop",
  about: "a dynamics of the dataset, with its source",
  record: { one: "a dynamics", many: "Dynamics" },
  styles: escalationLoopStyles,
  options: { headingLevel: headingLevelOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.label),
};
