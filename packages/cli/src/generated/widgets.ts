// Made from the descriptors of the widgets by `pnpm generate`: not to be changed by hand.
/** The options of widgets, by attribute: `redlines render` names its options alike. */
export const WIDGET_OPTIONS = {
  "heading-level": {
    name: "headingLevel",
    type: "string",
    value: "N",
    help: "2 to 6, none, or auto, one deeper than the heading above; 3 if left out",
  },
  "as-of": {
    name: "asOf",
    type: "string",
    value: "DAY",
    help: "the day, YYYY-MM-DD, for which a record is shown; the dataset's own if left out",
  },
  form: {
    name: "form",
    type: "string",
    value: "FORM",
    help: "of an actor: compact, a card of one or two lines, or full; full if left out",
  },
  flags: {
    name: "flags",
    type: "string",
    value: "FLAGS",
    help: "of an actor: off, for initials where a flag would stand; flags if left out",
  },
  theme: {
    name: "theme",
    type: "string",
    value: "THEME",
    help: "auto, light or dark, for a page that is always light or dark; auto if left out",
  },
  loop: {
    name: "loop",
    type: "string",
    value: "ID",
    help: "of several loops: the id of the one that is told first; the record's first if left out",
  },
  step: {
    name: "step",
    type: "string",
    value: "N",
    help: "of a loop: the number of the step that stands open; none if left out",
  },
  actor: {
    name: "actor",
    type: "string",
    value: "ID",
    help: "of events and relations: the id of an actor, for those in which it takes part; all if left out",
  },
  kinds: {
    name: "kinds",
    type: "string",
    value: "KINDS",
    help: "of a timeline: kinds of events, with spaces between; all if left out",
  },
  from: {
    name: "from",
    type: "string",
    value: "DATE",
    help: "of a timeline: the first date, YYYY, YYYY-MM or YYYY-MM-DD; without end if left out",
  },
  to: {
    name: "to",
    type: "string",
    value: "DATE",
    help: "of a timeline: the last date, YYYY, YYYY-MM or YYYY-MM-DD; without end if left out",
  },
  only: {
    name: "only",
    type: "string",
    value: "IDS",
    help: "of a list: the ids of the records to show, in this order, with spaces between; all if left out",
  },
  actors: {
    name: "actors",
    type: "string",
    value: "IDS",
    help: "of a matrix: the ids of the actors to show, in this order; all if left out",
  },
  topics: {
    name: "topics",
    type: "string",
    value: "IDS",
    help: "of a matrix: the ids of the topics to show, in this order; all if left out",
  },
  interest: {
    name: "interest",
    type: "string",
    value: "ID",
    help: "of a matrix: the id of the interest whose sentence is shown; none if left out",
  },
  version: {
    name: "version",
    type: "string",
    value: "LANG",
    help: "of a quotation: show only the text in this language, such as fa; all languages if left out",
  },
} as const;
