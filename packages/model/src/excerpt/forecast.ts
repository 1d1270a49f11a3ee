import type { Condition, Forecast } from "../types.js";
import { type CarriedRecord, carriedRecord } from "./carried.js";
import { type ListComposer, type ListExcerpt, listExcerpt } from "./list.js";
import type { ExcerptRecord } from "./record.js";

/** What a list of forecasts has no use for: whose word each is stands in its voices. */
type Untold = "about" | "forecaster";

/** A forecast as a list of them tells it: its condition in words, for a list has no records to look up. */
export type ForecastItem = Omit<CarriedRecord<ExcerptRecord<Forecast>>, Untold | "condition"> & {
  condition?: Pick<Condition, "text">;
};

/** Forecasts, each with the exact estimative words, what they are worth, and what it hangs on. */
export type ForecastExcerpt = ListExcerpt<"forecast", ForecastItem>;

export const composeForecast: ListComposer<"forecast", ForecastExcerpt> = (listing, dataset) =>
  listExcerpt("forecast", listing, dataset, (forecast) => {
    const { about: _about, forecaster: _forecaster, condition, ...told } = carriedRecord(forecast, dataset);
    return { ...told, ...(condition && { condition: { text: condition.text } }) };
  });
