import type { Kind } from "../collections.js";

/**
 * The kinds that have a widget, and so can be cut out of a dataset: the one list of them. Each has its
 * composer in `composers.ts`.
 */
export const EXCERPT_KINDS = [
  // Each in a line of its own, so that one more changes no other.
  "actor",
  "quote",
  "redline",
  "figure",
  "forecast",
  "event",
  "interest",
  "relation",
  "dynamics",
  "place",
] as const satisfies readonly Kind[];

export type ExcerptKind = (typeof EXCERPT_KINDS)[number];

/**
 * Those of them whose widget lists records: an excerpt has one of them, or with the dataset's own id all
 * that the dataset has.
 */
export const LIST_KINDS = [
  // Each in a line of its own, too.
  "figure",
  "forecast",
  "event",
  "place",
  "interest",
  "relation",
] as const satisfies readonly ExcerptKind[];

export type ListKind = (typeof LIST_KINDS)[number];

/** Whether the widget of a kind lists records. */
export function isListKind(kind: ExcerptKind): kind is ListKind {
  return (LIST_KINDS as readonly ExcerptKind[]).includes(kind);
}
