import { type FigureNames, figureNames } from "../derive/named-figure.js";
import type { FigureMessages, PeriodMessages, QualifierMessages } from "../messages/types.js";
import type { Figure, Time } from "../types.js";
import { amountParts } from "./amount.js";
import type { PhraseContext } from "./context.js";
import { timePhrase } from "./envelope.js";
import { formatNumber, formatPercent } from "./locale.js";
import { fillParts, joined, messageText, type PhrasePart, plain } from "./parts.js";
import { datasetText, dateParts, nameParts, type TextContext } from "./qualifiers.js";

/** A number, what kind of number it is and whose, and what it must be read with. */
export function figureStatement(
  figure: Figure,
  context: PhraseContext,
): { body: PhrasePart[]; details: PhrasePart[][] } {
  const { messages } = context;
  const told = { ...figure, ...figureNames(figure, context.dataset) } as ToldFigure;
  return {
    body: fillParts(messages.figure, {
      measure: datasetText(figure.measure, context),
      amount: amountParts(figure, context),
    }),
    details: [
      natureParts(told, context),
      ...figureDetails(told, context, (time) => timePhrase(time, context)),
    ],
  };
}

/** As much of a number as says how it is to be read. */
export type ToldFigure = FigureNames & Pick<Figure, "nature" | "period" | "margin">;

/** All that words of a number depend on. */
export interface FigureContext extends TextContext {
  readonly messages: QualifierMessages & FigureMessages & PeriodMessages;
}

/** Agreed, demanded, estimated …, and by whom where somebody is named for it. */
export function natureParts({ nature, by }: ToldFigure, context: FigureContext): PhrasePart[] {
  const { messages } = context;
  if (!by) return messageText(messages.nature[nature]);
  const names = by.map((name) => nameParts(name, context));
  return fillParts(messages.natureBy[nature], { by: joined(names, messages.comma) });
}

/**
 * What a number must be read with, a piece each: which time it covers, how it stands to another one, and of a
 * poll its margin and who was asked.
 * @param dated how a time is told
 */
export function figureDetails(
  figure: ToldFigure,
  context: FigureContext,
  dated: (time: Time) => PhrasePart[] = (time) => dateParts(time, context),
): PhrasePart[][] {
  return [
    ...periodDetail(figure, context, dated),
    ...comparisonDetail(figure, context),
    ...marginDetail(figure, context),
    ...sampleDetails(figure, context, dated),
  ];
}

/** A poll is of the time in which people were asked: where the two are one, the sample says it. */
function periodDetail(
  { period, sample }: ToldFigure,
  context: FigureContext,
  dated: (time: Time) => PhrasePart[],
): PhrasePart[][] {
  if (!period) return [];
  const date = dated(period);
  const asked = sample?.fieldwork && dated(sample.fieldwork);
  if (asked && plain(asked) === plain(date)) return [];
  return [fillParts(context.messages.horizon, { date })];
}

function comparisonDetail({ comparison }: ToldFigure, context: FigureContext): PhrasePart[][] {
  if (!comparison) return [];
  const { other, how, value } = comparison;
  const shown = value === undefined ? "" : comparedText(how, value, context);
  return [
    fillParts(context.messages.comparison[how], {
      other: datasetText(other, context),
      value: messageText(shown),
    }),
  ];
}

function comparedText(
  how: NonNullable<Figure["comparison"]>["how"],
  value: number,
  { language }: FigureContext,
): string {
  return how === "share" ? formatPercent(value, language) : formatNumber(value, language);
}

function marginDetail({ margin }: ToldFigure, { messages, language }: FigureContext): PhrasePart[][] {
  if (!margin) return [];
  const points = messageText(formatNumber(margin.points, language));
  if (margin.level === undefined) return [fillParts(messages.margin, { points })];
  return [
    fillParts(messages.marginAt, { points, level: messageText(formatPercent(margin.level, language)) }),
  ];
}

/** What a poll must tell to be read; who asked is said before where the number is theirs. */
function sampleDetails(
  { sample, by: whose = [] }: ToldFigure,
  context: FigureContext,
  dated: (time: Time) => PhrasePart[],
): PhrasePart[][] {
  if (!sample) return [];
  const { size, population, method, fieldwork, by } = sample;
  const asked = messageText(formatNumber(size, context.language));
  return [
    fillParts(context.messages.sample, { size: asked }),
    ...(population === undefined ? [] : [datasetText(population, context)]),
    ...(method === undefined ? [] : [datasetText(method, context)]),
    ...(fieldwork ? [dated(fieldwork)] : []),
    ...(by === undefined || whose.includes(by) ? [] : [nameParts(by, context)]),
  ];
}
