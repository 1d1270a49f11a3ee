import type {
  Actor,
  Claim,
  Dataset,
  Dynamics,
  Event,
  Figure,
  Forecast,
  Interest,
  Mechanism,
  Place,
  Quote,
  Redline,
  Relation,
  Source,
  Topic,
} from "./types.js";

/** The record type of each kind. A kind is the singular of its collection. */
export interface RecordOf {
  source: Source;
  actor: Actor;
  place: Place;
  topic: Topic;
  mechanism: Mechanism;
  event: Event;
  quote: Quote;
  claim: Claim;
  redline: Redline;
  interest: Interest;
  relation: Relation;
  dynamics: Dynamics;
  forecast: Forecast;
  figure: Figure;
}

export type Kind = keyof RecordOf;
export type AnyRecord = RecordOf[Kind];

/** The records that state something and so carry evidence, attribution and certainty. */
export const ASSERTION_KINDS = [
  "mechanism",
  "event",
  "quote",
  "claim",
  "redline",
  "interest",
  "relation",
  "dynamics",
  "forecast",
  "figure",
] as const satisfies readonly Kind[];

export type AssertionKind = (typeof ASSERTION_KINDS)[number];
export type Assertion = RecordOf[AssertionKind];

/** The collection that holds each kind, in the order in which people read a dataset. */
export const COLLECTIONS = {
  source: "sources",
  actor: "actors",
  place: "places",
  topic: "topics",
  mechanism: "mechanisms",
  event: "events",
  quote: "quotes",
  claim: "claims",
  redline: "redlines",
  interest: "interests",
  relation: "relations",
  dynamics: "dynamics",
  forecast: "forecasts",
  figure: "figures",
} as const satisfies Record<Kind, keyof Dataset>;

export type Collection = (typeof COLLECTIONS)[Kind];
export type Collections = { [K in Kind as (typeof COLLECTIONS)[K]]: Readonly<Record<string, RecordOf[K]>> };

/** The kinds, typed, in the order of {@link COLLECTIONS}. */
export const KINDS: readonly Kind[] = Object.keys(COLLECTIONS) as Kind[];

const ASSERTING: ReadonlySet<Kind> = new Set(ASSERTION_KINDS);

/** Whether the records of a kind state something. */
export function isAssertionKind(kind: Kind): kind is AssertionKind {
  return ASSERTING.has(kind);
}
