import type { Figure } from "../types.js";
import type { PhraseContext } from "./context.js";
import { formatCurrency, formatNumber, formatScaled } from "./locale.js";
import { fillParts, joined, messageText, type PhrasePart } from "./parts.js";
import { datasetText, dateParts } from "./qualifiers.js";

type AmountContext = Pick<PhraseContext, "messages" | "language" | "dataLanguage">;

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

/** The number of a figure with its bound and what it counts: “at least $300 billion a year by 2037”. */
export function amountPhrase(figure: Figure, context: AmountContext): PhrasePart[] {
  const { messages } = context;
  if (figure.bound === "tally") return votesPhrase(figure, context);
  const amount = fillParts(messages.bound[figure.bound], valuesOf(figure, context));
  const rate = figure.per ? fillParts(messages.per[figure.per], { amount }) : amount;
  if (!figure.due) return rate;
  return fillParts(messages.due, { amount: rate, date: dateParts(figure.due, context) });
}

type Counted = Exclude<Figure, { bound: "tally" }>;

/** Of a range the second number carries the unit for both. */
function valuesOf(figure: Counted, context: AmountContext): Record<string, PhrasePart[]> {
  if (figure.bound !== "range") return { value: withUnit(figure.value, figure, context) };
  return {
    low: messageText(numberText(figure.low, figure, context)),
    high: withUnit(figure.high, figure, context),
  };
}

function withUnit(value: number, figure: Counted, context: AmountContext): PhrasePart[] {
  const number = messageText(numberText(value, figure, context));
  if (figure.unit === undefined) return number;
  return fillParts(context.messages.amountOf, { number, unit: datasetText(figure.unit, context) });
}

function numberText(value: number, figure: Counted, { language }: AmountContext): string {
  const { scale, currency } = figure;
  const number = scale ? formatScaled(unscaled(value, figure), language) : formatNumber(value, language);
  if (currency === undefined) return number;
  return formatCurrency(ofNoun(number, figure, language), unscaled(value, figure), currency, language);
}

/** In French a million is a noun: “300 milliards de dollars”. */
function ofNoun(number: string, { scale = "thousand" }: Pick<Figure, "scale">, language: string): string {
  return language === "fr" && scale !== "thousand" ? `${number} de` : number;
}

function votesPhrase(
  { counts, unit }: Extract<Figure, { bound: "tally" }>,
  context: AmountContext,
): PhrasePart[] {
  const { messages, language } = context;
  const votes = counts.map(({ option, value }) =>
    fillParts(messages.vote[option], { value: messageText(formatNumber(value, language)) }),
  );
  const all = joined(votes, messages.comma);
  if (unit === undefined) return all;
  return fillParts(messages.amountOf, { number: all, unit: datasetText(`(${unit})`, context) });
}
