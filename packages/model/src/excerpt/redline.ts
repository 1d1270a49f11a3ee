import type { RecordOf } from "../collections.js";
import {
  readingEvidence,
  type ReadingEvidence,
  type ReadingStep,
  readingSteps,
} from "../derive/reading-steps.js";
import { type Composer, type ExcerptBase, excerptBase } from "./base.js";
import { type Carried, carriedRecords } from "./carried.js";
import { type Mention, mentionsOf } from "./mention.js";

/** A red line, with its parties, its evidence, what was done about it and what is expected. */
export interface RedlineExcerpt extends ExcerptBase<"redline"> {
  /** How its reading came about, in the order of time. */
  steps: ReadingStep[];
  /** The evidence for the reading, rung by rung. */
  signals: ReadingEvidence[];
  actors: Record<string, Mention>;
  events: Carried<"event">;
  claims: Carried<"claim">;
  relations: Carried<"relation">;
  mechanisms: Carried<"mechanism">;
  forecasts: Carried<"forecast">;
}

export const composeRedline: Composer<RedlineExcerpt> = (record, dataset) => {
  const { signals, enforcedBy = [], expectations = [] } = record;
  const evidence = signals.map((signal) => signal.record);
  const expected = expectations.map(({ forecast }) => forecast);
  return {
    ...excerptBase("redline", record, dataset),
    steps: readingSteps(dataset, record.id),
    signals: readingEvidence(dataset, record.id),
    actors: mentionsOf(partiesOf(record), dataset),
    events: carriedRecords("event", [...evidence, ...enforcedBy], dataset),
    claims: carriedRecords("claim", evidence, dataset),
    relations: carriedRecords("relation", evidence, dataset),
    mechanisms: carriedRecords("mechanism", evidence, dataset),
    forecasts: carriedRecords("forecast", expected, dataset),
  };
};

/** Whose line it is, against whom, and for whose ears. */
function partiesOf({ by, against, audiences = [] }: RecordOf["redline"]): string[] {
  return [by, ...against, ...audiences.map(({ actor }) => actor)];
}
