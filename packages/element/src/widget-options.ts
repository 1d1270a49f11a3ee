import { articleDay, type Excerpt, isCalendarDay } from "@redlines/model";

/** Why an option cannot be taken, and what to do. */
export interface OptionRefusal {
  /** Begins with the option's name as an attribute. */
  readonly problem: string;
  readonly remedy: string;
}

/** What a widget can be told by an attribute, and so by an option of every way to embed it. */
export interface WidgetOption {
  /** As in HTML; the option of the command line has the same name. */
  readonly attribute: string;
  /** What it does and what holds if it is left out, for the help of the command line. */
  readonly about: string;
  /** What stands for the value in that help. */
  readonly placeholder: string;
  /** What it may be, as an error says it. */
  readonly expected: string;
  /** All that it may be, where that is a list. */
  readonly values?: readonly string[];
  /**
   * What the page of a frame, which is made beforehand, shows instead; a frame takes an option without this.
   */
  readonly framed?: string;
  readonly fits: (value: string) => boolean;
  /** Refuses what fits, but not this record. */
  readonly refuses?: (value: string, about: Excerpt["about"]) => OptionRefusal | undefined;
}

/** An option with a fixed list of values. */
export function oneOf(...values: string[]): Pick<WidgetOption, "values" | "expected" | "fits"> {
  return {
    values,
    expected: `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`,
    fits: (value) => values.includes(value),
  };
}

export const headingLevelOption: WidgetOption = {
  attribute: "heading-level",
  about: "2 to 6, none, or auto, one deeper than the heading above; 3 if left out",
  placeholder: "N",
  ...oneOf("2", "3", "4", "5", "6", "none", "auto"),
};

export const themeOption: WidgetOption = {
  attribute: "theme",
  about: "auto, light or dark, for a page that is always light or dark; auto if left out",
  placeholder: "THEME",
  ...oneOf("auto", "light", "dark"),
};

/** The day for which a record is shown: never one of which its dataset says nothing. */
export const dayOption: WidgetOption = {
  attribute: "as-of",
  about: "the day, YYYY-MM-DD, for which a record is shown; the dataset's own if left out",
  placeholder: "DAY",
  expected: "a day of the calendar, YYYY-MM-DD",
  framed: "a frame shows the dataset's own day",
  fits: isCalendarDay,
  refuses: (value, about) => (value > articleDay(about) ? tooLate(value, articleDay(about)) : undefined),
};

function tooLate(day: string, last: string): OptionRefusal {
  return {
    problem: `as-of ${day} lies after the dataset, which says nothing of days after ${last}`,
    remedy: "Name an earlier day, or leave it out.",
  };
}

/** A language that is asked for by its tag. */
export const languageOption: Pick<WidgetOption, "placeholder" | "expected" | "fits"> = {
  placeholder: "LANG",
  expected: "a language, such as fa or pt-BR",
  fits: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
};

/** The ids of the records that a list shows, in their order. */
export const onlyOption: WidgetOption = {
  attribute: "only",
  about: "of a list: the ids of the records to show, in this order, with spaces between; all if left out",
  placeholder: "IDS",
  expected: "ids with spaces between them",
  framed: "a frame shows all that the list has",
  fits: (value) => /^[a-z0-9-]+( [a-z0-9-]+)*$/.test(value),
};

/** Whom a list is about. */
export const actorOption: WidgetOption = {
  attribute: "actor",
  about: "of events and relations: the id of an actor, for those in which it takes part; all if left out",
  placeholder: "ID",
  expected: "the id of an actor",
  framed: "a frame shows all that the list has",
  fits: (value) => /^[a-z0-9-]+$/.test(value),
};

/** What a list of records can be told. */
export const listOptions: Readonly<Record<"headingLevel" | "only" | "theme", WidgetOption>> = {
  headingLevel: headingLevelOption,
  only: onlyOption,
  theme: themeOption,
};
