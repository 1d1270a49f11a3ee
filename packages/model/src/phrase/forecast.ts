import type { Condition, Forecast } from "../types.js";
import { timePhrase } from "./envelope.js";
import { estimateParts } from "./estimate.js";
import { formatPercent } from "./locale.js";
import { fillParts, messageText, type PhrasePart, unstopped } from "./parts.js";
import { type PhraseContext, sourceParts } from "./context.js";
import { datasetText, dateParts } from "./qualifiers.js";
import { sayer, toldBy } from "./telling.js";

/** Names of the scales, as their makers write them. */
const SCALES: Readonly<Record<NonNullable<Forecast["likelihood"]>["scale"], string>> = {
  "icd-203": "ICD 203",
  phia: "PHIA",
  "kent-1964": "Kent 1964",
};

/** What is expected, in whose view, with the exact estimative words and what they are worth. */
export function forecastStatement(
  forecast: Forecast,
  context: PhraseContext,
): { body: PhrasePart[]; details: PhrasePart[][]; said: PhrasePart[] } {
  const { proposition, horizon, confidence } = forecast;
  const { messages } = context;
  const told = toldBy(forecast, forecast.forecaster, context);
  return {
    body: fillParts(messages.forecast[told.telling], {
      forecaster: told.who,
      proposition: datasetText(unstopped(proposition), context),
    }),
    details: [
      ...termDetails(forecast, context),
      ...(horizon ? [fillParts(messages.horizon, { date: timePhrase(horizon, context) })] : []),
      ...likelihoodDetail(forecast, context),
      ...(confidence ? [messageText(messages.confidence[confidence])] : []),
      ...resolutionDetail(forecast, context),
    ],
    said: sayer(told),
  };
}

/** The estimative words, what they are worth, and their condition: with it a conditional sense is said. */
function termDetails({ term, sense, condition }: Forecast, context: PhraseContext): PhrasePart[][] {
  const words = fillParts(context.messages.term, { term: datasetText(term, context) });
  if (sense !== "conditional" || !condition)
    return [estimateParts(words, sense, context), ...conditionDetail(condition, context)];
  const met = datasetText(unstopped(condition.text), context);
  return [fillParts(context.messages.termIf, { term: datasetText(term, context), condition: met })];
}

/** On what condition, where there is one. */
export function conditionDetail(condition: Condition | undefined, context: PhraseContext): PhrasePart[][] {
  if (!condition) return [];
  const words = datasetText(unstopped(condition.text), context);
  return [fillParts(context.messages.condition, { condition: words })];
}

function likelihoodDetail({ likelihood }: Forecast, { messages, language }: PhraseContext): PhrasePart[][] {
  if (!likelihood) return [];
  const percent = (share: number): PhrasePart[] => messageText(formatPercent(share, language));
  return [
    fillParts(messages.likelihood, {
      low: percent(likelihood.low),
      high: percent(likelihood.high),
      scale: messageText(SCALES[likelihood.scale]),
    }),
  ];
}

function resolutionDetail({ resolution }: Forecast, context: PhraseContext): PhrasePart[][] {
  if (!resolution) return [];
  const { outcome, when, source, note } = resolution;
  const values = {
    date: dateParts(when, context),
    source: sourceParts(source, context),
    note: datasetText(unstopped(note), context),
  };
  return [fillParts(context.messages.outcome[outcome], values)];
}
