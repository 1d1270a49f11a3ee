import type { Forecast } from "../types.js";
import { timePhrase } from "./envelope.js";
import { locale } from "./locale.js";
import { fill, frame, type PhrasePart, unstopped } from "./parts.js";
import { actorName, dateParts, type PhraseSetting, said, sourceName } from "./setting.js";

/** Names of the scales, as their makers write them. */
const SCALES: Readonly<Record<NonNullable<Forecast["likelihood"]>["scale"], string>> = {
  "icd-203": "ICD 203",
  phia: "PHIA",
  "kent-1964": "Kent 1964",
};

/** What is expected, in whose view, with the exact estimative words and what they are worth. */
export function forecastStatement(
  forecast: Forecast,
  setting: PhraseSetting,
): { body: PhrasePart[]; details: PhrasePart[][] } {
  const { forecaster, proposition, term, sense, condition, horizon, confidence } = forecast;
  const { words } = setting;
  return {
    body: fill(words.forecast, {
      forecaster: actorName(forecaster, setting),
      proposition: said(unstopped(proposition), setting),
    }),
    details: [
      fill(words.sense[sense], { term: said(term, setting) }),
      ...conditionDetail(condition, setting),
      ...(horizon ? [fill(words.horizon, { date: timePhrase(horizon, setting) })] : []),
      ...likelihoodDetail(forecast, setting),
      ...(confidence ? [frame(words.confidence[confidence])] : []),
      ...resolutionDetail(forecast, setting),
    ],
  };
}

/** On what condition, where there is one. */
export function conditionDetail(condition: string | undefined, setting: PhraseSetting): PhrasePart[][] {
  return condition === undefined
    ? []
    : [fill(setting.words.condition, { condition: said(unstopped(condition), setting) })];
}

function likelihoodDetail({ likelihood }: Forecast, { words, language }: PhraseSetting): PhrasePart[][] {
  if (!likelihood) return [];
  const percent = (share: number): PhrasePart[] =>
    frame(share.toLocaleString(locale(language), { style: "percent", maximumFractionDigits: 20 }));
  return [
    fill(words.likelihood, {
      low: percent(likelihood.low),
      high: percent(likelihood.high),
      scale: frame(SCALES[likelihood.scale]),
    }),
  ];
}

function resolutionDetail({ resolution }: Forecast, setting: PhraseSetting): PhrasePart[][] {
  if (!resolution) return [];
  const { outcome, when, source, note } = resolution;
  const values = {
    date: dateParts(when, setting),
    source: sourceName(source, setting),
    note: said(unstopped(note), setting),
  };
  return [fill(setting.words.outcome[outcome], values)];
}
