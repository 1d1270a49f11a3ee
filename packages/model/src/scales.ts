import type { Forecast } from "./types.js";

export type Scale = NonNullable<Forecast["likelihood"]>["scale"];

/** One row of a scale of estimative words: the words, and the probability that they stand for. */
export interface ScaleRow {
  readonly terms: readonly string[];
  readonly low: number;
  readonly high: number;
}

const row = (low: number, high: number, ...terms: string[]): ScaleRow => ({ terms, low, high });

/**
 * `icd-203`: Intelligence Community Directive 203, Analytic Standards (2015), table of expressions of
 * likelihood. `phia`: the yardstick of the UK's Professional Head of Intelligence Assessment, which
 * leaves gaps on purpose. `kent-1964`: Sherman Kent, “Words of Estimative Probability” (1964), each
 * value with its margin.
 */
const SCALES: Readonly<Record<Scale, readonly ScaleRow[]>> = {
  "icd-203": [
    row(0.01, 0.05, "almost no chance", "remote"),
    row(0.05, 0.2, "very unlikely", "highly improbable"),
    row(0.2, 0.45, "unlikely", "improbable"),
    row(0.45, 0.55, "roughly even chance", "roughly even odds"),
    row(0.55, 0.8, "likely", "probable", "probably"),
    row(0.8, 0.95, "very likely", "highly probable"),
    row(0.95, 0.99, "almost certain", "almost certainly", "nearly certain"),
  ],
  phia: [
    row(0, 0.05, "remote chance"),
    row(0.1, 0.2, "highly unlikely"),
    row(0.25, 0.35, "unlikely"),
    row(0.4, 0.5, "realistic possibility"),
    row(0.55, 0.75, "likely", "probably", "probable"),
    row(0.8, 0.9, "highly likely"),
    row(0.95, 1, "almost certain", "almost certainly"),
  ],
  "kent-1964": [
    row(0.02, 0.12, "almost certainly not"),
    row(0.2, 0.4, "probably not"),
    row(0.4, 0.6, "chances about even"),
    row(0.63, 0.87, "probable", "probably"),
    row(0.87, 0.99, "almost certain", "almost certainly"),
  ],
};

/** The rows of a scale, from the least likely to the most. */
export function rangesOf(scale: Scale): readonly ScaleRow[] {
  return SCALES[scale];
}
