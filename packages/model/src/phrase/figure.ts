import { find } from "../references.js";
import type { Figure } from "../types.js";
import { amountPhrase } from "./amount.js";
import { actorParts, actorsParts, type PhraseContext } from "./context.js";
import { timePhrase } from "./envelope.js";
import { formatNumber, formatPercent } from "./locale.js";
import { fillParts, messageText, type PhrasePart, plain } from "./parts.js";
import { datasetText } from "./qualifiers.js";

/** A number, what kind of number it is and whose, and what it must be read with. */
export function figureStatement(
  figure: Figure,
  context: PhraseContext,
): { body: PhrasePart[]; details: PhrasePart[][] } {
  const { messages } = context;
  return {
    body: fillParts(messages.figure, {
      measure: datasetText(figure.measure, context),
      amount: amountPhrase(figure, context),
    }),
    details: [
      natureDetail(figure, context),
      ...periodDetail(figure, context),
      ...comparisonDetail(figure, context),
      ...marginDetail(figure, context),
      ...sampleDetails(figure, context),
    ],
  };
}

/** Agreed, demanded, estimated …, and by whom where somebody is named for it. */
function natureDetail({ nature, by }: Figure, context: PhraseContext): PhrasePart[] {
  const { messages } = context;
  if (!by) return messageText(messages.nature[nature]);
  return fillParts(messages.natureBy[nature], { by: actorsParts(by, context) });
}

/** A poll is of the time in which people were asked: where the two are one, the sample says it. */
function periodDetail({ period, sample }: Figure, context: PhraseContext): PhrasePart[][] {
  if (!period) return [];
  const date = timePhrase(period, context);
  const asked = sample?.fieldwork && timePhrase(sample.fieldwork, context);
  if (asked && plain(asked) === plain(date)) return [];
  return [fillParts(context.messages.horizon, { date })];
}

function comparisonDetail({ comparison }: Figure, context: PhraseContext): PhrasePart[][] {
  if (!comparison) return [];
  const { figure, how, value } = comparison;
  const other = find(context.dataset.figures, figure)?.measure ?? figure;
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
  context: PhraseContext,
): string {
  return how === "share" ? formatPercent(value, context.language) : formatNumber(value, context.language);
}

function marginDetail({ margin }: Figure, { messages, language }: PhraseContext): PhrasePart[][] {
  if (!margin) return [];
  const points = messageText(formatNumber(margin.points, language));
  if (margin.level === undefined) return [fillParts(messages.margin, { points })];
  return [
    fillParts(messages.marginAt, { points, level: messageText(formatPercent(margin.level, language)) }),
  ];
}

/** What a poll must tell to be read; who asked is said before where the number is theirs. */
function sampleDetails({ sample, by: whose = [] }: Figure, context: PhraseContext): PhrasePart[][] {
  if (!sample) return [];
  const { size, population, method, fieldwork, by } = sample;
  const asked = messageText(formatNumber(size, context.language));
  return [
    fillParts(context.messages.sample, { size: asked }),
    ...(population === undefined ? [] : [datasetText(population, context)]),
    ...(method === undefined ? [] : [datasetText(method, context)]),
    ...(fieldwork ? [timePhrase(fieldwork, context)] : []),
    ...(by === undefined || whose.includes(by) ? [] : [actorParts(by, context)]),
  ];
}
