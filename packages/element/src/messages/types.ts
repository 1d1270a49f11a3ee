import type { CertaintyStatus } from "@redlines/model";

/**
 * The words that several widgets share. The names of the certainties are those of the vocabulary,
 * which is English: other languages translate them.
 */
export type SharedMessages = { readonly [S in CertaintyStatus]?: string } & {
  /** Stands between a name and what belongs to it; French puts a space before it. */
  readonly colon: string;
  /** Stands between the members of a list, and between lists. */
  readonly comma: string;
  readonly semicolon: string;
  /** Stands between a voice and the voice that it cites. */
  readonly citing: string;
  readonly source: string;
  /** Stand before the number of a paragraph, and before several. */
  readonly paragraph: string;
  readonly paragraphs: string;
  /** Stand before the version of the data and, after that, before the date that is meant by every present tense in it: not that of the version. */
  readonly data: string;
  readonly asOf: string;
  /** Ends the line of sources where what is shown is newer: stands before the version that the page's own words are of. */
  readonly newer: string;
  /** A sentence with places for `{date}`, `{was}` and `{why}`. */
  readonly corrected: string;
  /** Stands before what the editors decided, not the source. */
  readonly coded: string;
};

export type Messages<K extends string = never> = SharedMessages & Readonly<Record<K, string>>;
