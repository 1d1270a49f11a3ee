import type { Figure } from "../types.js";
import type { FigureMessages, QualifierMessages } from "../messages/types.js";
import { currencyAround, formatNumber, formatScaled } from "./locale.js";
import { fillParts, joined, messageText, type PhrasePart } from "./parts.js";
import { datasetText, dateParts, type TextContext } from "./qualifiers.js";

interface AmountContext extends TextContext {
  readonly messages: QualifierMessages & FigureMessages;
}

/** What says how large a number is, by its bound. */
export type Amount<T = Figure> = T extends unknown ? Pick<T, Extract<keyof T, AmountField>> : never;

type AmountField =
  | "bound"
  | "value"
  | "low"
  | "high"
  | "counts"
  | "unit"
  | "currency"
  | "scale"
  | "per"
  | "due";

/** How many single ones a scale stands for. */
const SCALES: Readonly<Record<NonNullable<Figure["scale"]>, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** A number as it is, where it is printed with a scale: 300 billion is 300,000,000,000. */
export function unscaled(value: number, { scale }: Pick<Figure, "scale">): number {
  return value * (scale ? SCALES[scale] : 1);
}

/**
 * The number of a figure with its bound and what it counts: “at least $300 billion a year by 2037”. The
 * number itself, with the sign of its currency and the word for its scale, is a part with that role.
 */
export function amountParts(figure: Amount, context: AmountContext): PhrasePart[] {
  const { messages } = context;
  if (figure.bound === "tally") return votesPhrase(figure, context);
  const amount = fillParts(messages.bound[figure.bound], valuesOf(figure, context));
  const rate = figure.per ? fillParts(messages.per[figure.per], { amount }) : amount;
  if (!figure.due) return rate;
  return fillParts(messages.due, { amount: rate, date: dateParts(figure.due, context) });
}

type Counted = Exclude<Amount, { bound: "tally" }>;

/** Of a range the second number carries the unit for both. */
function valuesOf(figure: Counted, context: AmountContext): Record<string, PhrasePart[]> {
  if (figure.bound !== "range") return { value: withUnit(figure.value, figure, context) };
  return {
    low: numberParts(figure.low, figure, context),
    high: withUnit(figure.high, figure, context),
  };
}

function withUnit(value: number, figure: Counted, context: AmountContext): PhrasePart[] {
  const number = numberParts(value, figure, context);
  if (figure.unit === undefined) return number;
  return fillParts(context.messages.amountOf, { number, unit: datasetText(figure.unit, context) });
}

function numberParts(value: number, figure: Counted, { language }: AmountContext): PhrasePart[] {
  const { scale, currency } = figure;
  const number = scale ? formatScaled(unscaled(value, figure), language) : formatNumber(value, language);
  if (currency === undefined) return [{ text: number, role: "number" }];
  const [before, after] = currencyAround(unscaled(value, figure), currency, language);
  const noun = after === "" ? "" : linkOf(figure, language) + after;
  return [{ text: before + number, role: "number" }, ...(noun === "" ? [] : messageText(noun))];
}

/** In French a million is a noun: “300 milliards de dollars”. */
function linkOf({ scale = "thousand" }: Pick<Figure, "scale">, language: string): string {
  return language === "fr" && scale !== "thousand" ? " de" : "";
}

function votesPhrase(
  { counts, unit }: Extract<Amount, { bound: "tally" }>,
  context: AmountContext,
): PhrasePart[] {
  const { messages, language } = context;
  const votes = counts.map(({ option, value }) =>
    fillParts(messages.vote[option], { value: [{ text: formatNumber(value, language), role: "number" }] }),
  );
  const all = joined(votes, messages.comma);
  if (unit === undefined) return all;
  return fillParts(messages.amountOf, { number: all, unit: datasetText(`(${unit})`, context) });
}
