/** `@redlines/event-timeline/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { eventTimelineStyles } from "./event-timeline.styles.js";

/** What the widget can be told: what every widget can. */
export type Options = SharedOptions;

export const descriptor: WidgetDescriptor<"event"> = {
  kind: "event",
  tag: "event-timeline",
  name: "Event timeline",
  about: "an event of the dataset, with its source",
  record: { one: "an event", many: "Events" },
  styles: eventTimelineStyles,
  options: { headingLevel: headingLevelOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.description),
};
