import type { Messages } from "@redlines/element";
import { messages as shared } from "@redlines/element/messages/en.js";
import type { EstimateMessages, Forecast, OutcomeMessages, PeriodMessages } from "@redlines/model";
import { outcomeMessages, periodMessages } from "@redlines/model/messages/en.js";
import { estimateMessages } from "@redlines/model/messages/estimates/en.js";

type Scale = NonNullable<Forecast["likelihood"]>["scale"];

/**
 * The names of the widget, its titles, what stands on the folds, before a condition, and of what words are
 * worth.
 */
export interface ForecastListMessages
  extends
    Messages<
      | "forecast"
      | "forecasts"
      | "authorExpects"
      | "expected"
      | "moreForecasts"
      | "sourcesAndCoding"
      | "given"
      | "readAs"
      | "ranges"
      | "noRange"
      | "whyRanking"
    >,
    EstimateMessages,
    OutcomeMessages,
    PeriodMessages {
  /** A scale of estimative words, as it stands in `ranges`. */
  readonly scale: Readonly<Record<Scale, string>>;
}

export const messages: ForecastListMessages = {
  ...shared,
  ...outcomeMessages,
  ...estimateMessages,
  ...periodMessages,
  forecast: "Forecast",
  forecasts: "Forecasts",
  authorExpects: "What the author expects",
  expected: "What is expected",
  moreForecasts: "More forecasts",
  sourcesAndCoding: "Sources and how we coded it",
  given: "If",
  readAs: "{term} is read as {low}–{high}%",
  ranges: "Ranges: {scale}; ours, not the author’s.",
  noRange: "into which we read no range",
  whyRanking: "the most likely of several can still be unlikely",
  scale: {
    "icd-203": "US directive ICD 203",
    phia: "British PHIA yardstick",
    "kent-1964": "Sherman Kent’s scale of 1964",
  },
};
