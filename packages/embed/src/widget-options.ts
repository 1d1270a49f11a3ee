import { articleDay, type Excerpt, type ExcerptKind, isCalendarDay } from "@redlines/model";
import type { WidgetOptions } from "./widgets.js";

/** What a widget can be told by an attribute, and so by an option: the one description that every way to embed goes by. */
export interface WidgetOption {
  /** As in HTML; the option of the command line has the same name. */
  readonly attribute: string;
  /** The kinds whose widget takes it. */
  readonly kinds: readonly ExcerptKind[];
  /** What it may be, as an error says it. */
  readonly expected: string;
  readonly fits: (value: string) => boolean;
}

const oneOf = (...values: string[]): Pick<WidgetOption, "expected" | "fits"> => ({
  expected: `${values.slice(0, -1).join(", ")} or ${values.at(-1) ?? ""}`,
  fits: (value) => values.includes(value),
});

type OptionName = Exclude<keyof WidgetOptions, "language">;

const EVERY: readonly ExcerptKind[] = ["actor", "quote", "redline"];

/** By their names in code, in the order in which they are written; a test holds them to the manifests of the widgets. */
export const WIDGET_OPTIONS: Readonly<Record<OptionName, WidgetOption>> = {
  headingLevel: { attribute: "heading-level", kinds: EVERY, ...oneOf("2", "3", "4", "5", "6", "none") },
  asOf: {
    attribute: "as-of",
    kinds: ["actor", "redline"],
    expected: "a day of the calendar, YYYY-MM-DD",
    fits: isCalendarDay,
  },
  form: { attribute: "form", kinds: ["actor"], ...oneOf("compact", "full") },
  version: {
    attribute: "version",
    kinds: ["quote"],
    expected: "a language, such as fa or pt-BR",
    fits: (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
  },
  theme: { attribute: "theme", kinds: EVERY, ...oneOf("auto", "light", "dark") },
};

/** An option that makes no sense: which, what was expected, what was found, and how to mend it. */
export class OptionError extends TypeError {
  override readonly name: string = "OptionError";
  /** What is wrong, beginning with the option's name as an attribute. */
  readonly problem: string;
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(`${problem}. ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}

const NAMES: Readonly<Record<ExcerptKind, string>> = {
  actor: "an actor",
  quote: "a quotation",
  redline: "a red line",
};

/**
 * Holds the options of a rendering to what its widget takes.
 * @throws {OptionError} at the first that it cannot take
 */
export function checkOptions({ kind, about }: Pick<Excerpt, "kind" | "about">, options: WidgetOptions): void {
  for (const [name, { attribute, kinds, expected, fits }] of Object.entries(WIDGET_OPTIONS)) {
    const value = options[name as OptionName];
    if (value === undefined) continue;
    if (!kinds.includes(kind))
      throw new OptionError(
        `${attribute} is for ${kinds.map((one) => NAMES[one]).join(" or ")}, and this is ${NAMES[kind]}`,
        "Leave it out.",
      );
    if (!fits(String(value)))
      throw new OptionError(
        `${attribute} cannot be ${String(value)}`,
        `Expected ${expected}; mend it, or leave it out.`,
      );
    if (name === "asOf" && value > articleDay(about)) throw tooLate(String(value), articleDay(about));
  }
}

/** A widget must not pretend to know of days of which its dataset says nothing. */
function tooLate(day: string, last: string): OptionError {
  return new OptionError(
    `as-of ${day} lies after the dataset, which says nothing of days after ${last}`,
    "Name an earlier day, or leave it out.",
  );
}
