import type { Dataset } from "../types.js";

/** Of a dataset that was translated here: what it was made from. */
export interface Origin {
  readonly original: Dataset;
  /**
   * The same dataset with a mark in each text that is not translated: what is made of it has a mark where
   * words of the original language would stand.
   */
  readonly marked: Dataset | undefined;
}

/** A code point for private use, which no text of a dataset has. */
export const MARK = "\uE0FF";

const ORIGINS = new WeakMap<Dataset, Origin>();

export function keepOrigin(dataset: Dataset, origin: Origin): void {
  ORIGINS.set(dataset, origin);
}

/** The dataset in the language in which it was written; itself, where it was not translated here. */
export function originalOf(dataset: Dataset): Dataset {
  return ORIGINS.get(dataset)?.original ?? dataset;
}

/**
 * Makes something of a dataset in one language: of the original, where it would hold words that are not
 * translated.
 */
export function inOneLanguage<T>(dataset: Dataset, make: (from: Dataset) => T): T {
  const origin = ORIGINS.get(dataset);
  if (origin?.marked === undefined) return make(dataset);
  const isMixed = JSON.stringify(make(origin.marked)).includes(MARK);
  return make(isMixed ? origin.original : dataset);
}
