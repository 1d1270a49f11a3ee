/** `@redlines/event-timeline/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  actorOption,
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
  type WidgetOption,
} from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import { eventTimelineStyles } from "./event-timeline.styles.js";
import type { EventTimelineMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";
import type { Choice } from "./timeline.js";

/** What a timeline can be told: which events to show. */
export interface Options extends SharedOptions, Choice {}

const FRAMED = "a frame shows all events";

const kindsOption: WidgetOption = {
  attribute: "kinds",
  about: "of a timeline: kinds of events, with spaces between; all if left out",
  placeholder: "KINDS",
  expected: "kinds of events with spaces between them",
  framed: FRAMED,
  fits: (value) => /^[a-z]+( [a-z]+)*$/.test(value),
};

const dateOption = (attribute: string, end: string): WidgetOption => ({
  attribute,
  about: `of a timeline: the ${end} date, YYYY, YYYY-MM or YYYY-MM-DD; without end if left out`,
  placeholder: "DATE",
  expected: "a date, YYYY, YYYY-MM or YYYY-MM-DD",
  framed: FRAMED,
  fits: (value) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
});

export const descriptor: WidgetDescriptor<"event", Options> = {
  kind: "event",
  tag: "event-timeline",
  name: "Event timeline",
  about: "what happened, and when, with how sure each event is",
  record: { one: "an event", many: "Events" },
  styles: eventTimelineStyles,
  options: {
    headingLevel: headingLevelOption,
    actor: actorOption,
    kinds: kindsOption,
    from: dateOption("from", "first"),
    to: dateOption("to", "last"),
    theme: themeOption,
  },
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, EventTimelineMessages>> = languages;

/** What the story is about stands for all events. */
function title({ items }: Excerpt<"event">, language: Language): string {
  const { colon, timeline } = MESSAGES[language];
  const [first] = items.toSorted((a, b) => a.rank - b.rank);
  return [timeline, assertString(first?.label)].join(colon);
}
