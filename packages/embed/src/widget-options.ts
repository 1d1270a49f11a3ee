import type { OptionRefusal, WidgetOption as Option } from "@redlines/element/widget-descriptor.js";
import type { Excerpt, ExcerptKind } from "@redlines/model";
import { widgetFor, type WidgetOptions, WIDGETS } from "./widgets.js";

export type OptionName = Exclude<keyof WidgetOptions, "language">;

/** What a widget can be told, and which widgets take it. */
export interface WidgetOption extends Option {
  /** The kinds whose widget takes it. */
  readonly kinds: readonly ExcerptKind[];
}

/** By their names in code, from the descriptors of the widgets. */
export const WIDGET_OPTIONS: Readonly<Record<OptionName, WidgetOption>> = gathered();

function gathered(): Record<OptionName, WidgetOption> {
  const all: Partial<Record<string, WidgetOption>> = {};
  for (const { kind, options } of WIDGETS)
    for (const [name, option] of Object.entries(options))
      all[name] = { ...option, kinds: [...(all[name]?.kinds ?? []), kind] };
  return all as Record<OptionName, WidgetOption>;
}

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

/**
 * Holds the options of a rendering to what its widget takes.
 * @throws {OptionError} at the first that it cannot take
 */
export function checkOptions(excerpt: Pick<Excerpt, "kind" | "about">, options: WidgetOptions): void {
  for (const [name, option] of Object.entries(WIDGET_OPTIONS)) {
    const value = options[name as OptionName];
    const refusal = value === undefined ? undefined : refusalOf(String(value), option, excerpt);
    if (refusal) throw new OptionError(refusal.problem, refusal.remedy);
  }
}

/** “an actor, an interest, or a red line”. */
const OR = new Intl.ListFormat("en", { type: "disjunction" });

function refusalOf(
  value: string,
  { attribute, kinds, expected, fits, refuses }: WidgetOption,
  { kind, about }: Pick<Excerpt, "kind" | "about">,
): OptionRefusal | undefined {
  if (!kinds.includes(kind))
    return {
      problem: `${attribute} is for ${OR.format(kinds.map(recordName))}, and this is ${recordName(kind)}`,
      remedy: "Leave it out.",
    };
  if (!fits(value))
    return {
      problem: `${attribute} cannot be ${value}`,
      remedy: `Expected ${expected}; mend it, or leave it out.`,
    };
  return refuses?.(value, about);
}

function recordName(kind: ExcerptKind): string {
  return widgetFor({ kind }).record.one;
}
