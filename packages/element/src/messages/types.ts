import type { QualifierMessages, TranslationStatus } from "@redlines/model";

/** What several widgets say. */
export interface SharedMessages extends QualifierMessages {
  /** Stands between a name and what belongs to it; French puts a space before it. */
  readonly colon: string;
  /** On the button before a long widget, and at its end, which the button leads to. */
  readonly skip: string;
  readonly end: string;
  readonly source: string;
  /**
   * The line of what is said once, with a place for `{source}`: where most is stated; where most has another
   * `{status}`; where no status prevails, and each statement says its own.
   */
  readonly stated: string;
  readonly unlessMarked: string;
  readonly from: string;
  /** Stands before where names, codes and flags come from. */
  readonly names: string;
  /** Stand before the number of a paragraph, and before several. */
  readonly paragraph: string;
  readonly paragraphs: string;
  /** Stands before the version of the data. */
  readonly data: string;
  /**
   * Stands after that, before the date that every present tense in the data means: not that of the version.
   */
  readonly asOf: string;
  /**
   * Ends the line of sources where what is shown is newer: stands before the version that the page's own
   * words are of.
   */
  readonly newer: string;
  /** Ends the line of sources where only a machine translated: with a place for `{language}`. */
  readonly machine: string;
  /** Who translated it, and who has read that: sentences with places for `{language}` and `{by}`. */
  readonly translatedFrom: Readonly<Record<TranslationStatus, string>>;
  /** A sentence with places for `{date}`, `{was}` and `{why}`. */
  readonly corrected: string;
  /** Stands before what the editors decided, not the source. */
  readonly coded: string;
}

export type Messages<K extends string = never> = SharedMessages & Readonly<Record<K, string>>;
