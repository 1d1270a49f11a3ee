import { type Composer, type ExcerptBase, excerptBase } from "./base.js";

/** What a widget needs of a forecast; what it shows of other records comes in here. */
export type ForecastExcerpt = ExcerptBase<"forecast">;

export const composeForecast: Composer<ForecastExcerpt> = (record, dataset) =>
  excerptBase("forecast", record, dataset);
