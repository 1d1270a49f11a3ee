/** `@redlines/interest-matrix/descriptor.js`: what there is for each widget is made from this. */
import { assertString } from "@redlines/element";
import {
  dayOption,
  headingLevelOption,
  onlyOption,
  type SharedOptions,
  themeOption,
  type WidgetDescriptor,
  type WidgetOption,
} from "@redlines/element/widget-descriptor.js";
import type { Excerpt, Language } from "@redlines/model";
import { fallbackHtml, template } from "./html.js";
import { interestMatrixStyles } from "./interest-matrix.styles.js";
import type { InterestMatrixMessages } from "./messages/en.js";
import * as languages from "./messages/index.js";

/** What a matrix can be told. */
export interface Options extends SharedOptions {
  /** The day, `YYYY-MM-DD`, for which positions are shown; the article's date where none is given. */
  asOf?: string | undefined;
  /** The ids of the actors to show, in this order, with spaces between them; all where none is given. */
  actors?: string | undefined;
  /** The ids of the topics to show, likewise; else those on which there is something to compare. */
  topics?: string | undefined;
  /** The id of the interest whose sentence stands below the table. */
  interest?: string | undefined;
}

/** Ids of what a matrix is made of. */
function chosenOption(attribute: string, many: string): WidgetOption {
  const about = `of a matrix: the ids of the ${many} to show, in this order; all if left out`;
  return { ...onlyOption, attribute, about, framed: `a frame shows all ${many}` };
}

const interestOption: WidgetOption = {
  attribute: "interest",
  about: "of a matrix: the id of the interest whose sentence is shown; none if left out",
  placeholder: "ID",
  expected: "an id",
  framed: "a frame begins with none",
  fits: (value) => /^[a-z0-9-]+$/.test(value),
};

export const descriptor: WidgetDescriptor<"interest", Options> = {
  kind: "interest",
  tag: "interest-matrix",
  name: "Interest matrix",
  about: "who wants what: actors and topics in a table, and on what two of them part",
  record: { one: "an interest", many: "Interests" },
  styles: interestMatrixStyles,
  options: {
    headingLevel: headingLevelOption,
    asOf: dayOption,
    actors: chosenOption("actors", "actors"),
    topics: chosenOption("topics", "topics"),
    interest: interestOption,
    theme: themeOption,
  },
  template,
  fallbackHtml,
  title,
};

const MESSAGES: Readonly<Record<Language, InterestMatrixMessages>> = languages;

/** Who wants something, or the one thing that somebody wants. */
function title({ items, actors }: Excerpt<"interest">, language: Language): string {
  const { colon, comma, interests } = MESSAGES[language];
  const [first] = items;
  const names = Object.values(actors).map(({ name }) => assertString(name));
  return items.length === 1 && first
    ? assertString(first.statement)
    : [interests, names.join(comma)].join(colon);
}
