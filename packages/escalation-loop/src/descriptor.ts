/** `@redlines/escalation-loop/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  headingLevelOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
  type WidgetOption,
} from "@redlines/element/widget-descriptor.js";
import { fallbackHtml, template } from "./html.js";
import { escalationLoopStyles } from "./escalation-loop.styles.js";

/** What a loop can be told. */
export interface Options extends SharedOptions {
  /** The id of the loop that is told and drawn first; the record's first where none is given. */
  loop?: string | undefined;
  /** The number of the step that stands open, from 1; none where none is given. */
  step?: string | undefined;
}

const loopOption: WidgetOption = {
  attribute: "loop",
  about: "of several loops: the id of the one that is told first; the record's first if left out",
  placeholder: "ID",
  expected: "the id of a loop",
  framed: "a frame tells the record's first loop",
  fits: (value) => /^[a-z][a-z0-9-]*$/.test(value),
};

const stepOption: WidgetOption = {
  attribute: "step",
  about: "of a loop: the number of the step that stands open; none if left out",
  placeholder: "N",
  expected: "the number of a step, from 1",
  framed: "a frame has all steps closed",
  fits: (value) => /^[1-9]\d?$/.test(value),
};

export const descriptor: WidgetDescriptor<"dynamics", Options> = {
  kind: "dynamics",
  tag: "escalation-loop",
  name: "Escalation loop",
  about: "what feeds what, step by step back to the first, and what could break it",
  record: { one: "a dynamics", many: "Dynamics" },
  styles: escalationLoopStyles,
  options: { headingLevel: headingLevelOption, loop: loopOption, step: stepOption, theme: themeOption },
  template,
  fallbackHtml,
  title: ({ record }) => assertString(record.label),
};
