import { find } from "../references.js";
import type { About, CertaintyStatus, Dataset, Redline, Time } from "../types.js";
import { weakest } from "./certainty.js";
import { type AsOf, type Day, articleDay, byTime, sureFrom } from "./day.js";

/** What a reading needs of a dataset. */
export type ReadingContext = Pick<Dataset, "redlines" | "events" | "claims"> & { about: Pick<About, "asOf"> };

/** One piece of evidence and the rung that it reaches. */
export interface ReadingSignal {
  record: string;
  /** 1 for the lowest rung. */
  rung: number;
  certainty: CertaintyStatus;
  /** The day from which the evidence counts. */
  from: Day;
  /** Whether it stands on the highest rung reached and so decides the reading. */
  decides: boolean;
}

export interface Reading {
  redline: string;
  asOf: Day;
  /** 1 for the lowest rung; absent when there is no evidence: unknown is not zero. */
  rung: number | undefined;
  /** How many rungs the ladder has. */
  rungs: number;
  /** The rung at which the line is crossed. */
  line: number;
  /** Absent when there is no evidence. */
  crossed: boolean | undefined;
  /** The weakest certainty among the evidence that decides. */
  certainty: CertaintyStatus;
  /** All evidence up to the date, in the order of time. */
  signals: ReadingSignal[];
  /** The forecasts of what comes next, with the rung that each would reach. */
  expectations: { forecast: string; rung: number | undefined }[];
}

/**
 * How far a red line had been reached on a day. Evidence counts from the day by which it had surely
 * happened; what was only planned, hypothetical or did not happen, and what is denied, moves nothing.
 * @throws {RangeError} when the dataset has no such red line
 */
export function reading(dataset: ReadingContext, redlineId: string, { asOf = articleDay(dataset.about) }: AsOf = {}): Reading {
  const redline = find(dataset.redlines, redlineId);
  if (!redline) throw new RangeError(`This dataset has no red line “${redlineId}”. It has: ${Object.keys(dataset.redlines).join(", ") || "none"}.`);
  return readingOf(redline, dataset, asOf);
}

/** A reading for as long as it held. */
export interface ReadingStep extends Pick<Reading, "rung" | "crossed" | "certainty"> {
  /** The first day on which it held. */
  from: Day;
}

/**
 * How the reading came about: one step for each day on which evidence was added, in the order of
 * time, up to the article's date. Before the first of them it is unknown.
 * @throws {RangeError} when the dataset has no such red line
 */
export function readingSteps(dataset: ReadingContext, redlineId: string): ReadingStep[] {
  const days = reading(dataset, redlineId).signals.map(({ from }) => from);
  return [...new Set(days)].sort().map((from) => {
    const { rung, crossed, certainty } = reading(dataset, redlineId, { asOf: from });
    return { from, rung, crossed, certainty };
  });
}

function readingOf(redline: Redline, context: ReadingContext, asOf: Day): Reading {
  const { rungs, crossedAt } = redline.ladder;
  const position = (rungId: string): number => rungs.findIndex((rung) => rung.id === rungId) + 1;
  const counted = redline.signals.flatMap((signal) => count(signal, context, asOf)).map((signal) => ({ ...signal, rung: position(signal.rungId) }));
  const highest = Math.max(0, ...counted.map((signal) => signal.rung));
  const signals = counted
    .sort((a, b) => byTime(a.time, b.time))
    .map(({ record, rung, certainty, from }) => ({ record, rung, certainty, from, decides: rung === highest }));
  const line = position(crossedAt);
  return {
    redline: redline.id,
    asOf,
    rung: highest || undefined,
    rungs: rungs.length,
    line,
    crossed: highest ? highest >= line : undefined,
    certainty: weakest(signals.filter((signal) => signal.decides).map((signal) => signal.certainty)),
    signals,
    expectations: (redline.expectations ?? []).map(({ forecast, rung }) => ({ forecast, rung: rung === undefined ? undefined : position(rung) })),
  };
}

interface Counted {
  record: string;
  rungId: string;
  certainty: CertaintyStatus;
  from: Day;
  time: Pick<Time, "earliest" | "latest">;
}

/** The signal as evidence, or nothing where it does not count on that day. */
function count(signal: Redline["signals"][number], { about, events, claims }: ReadingContext, asOf: Day): Counted[] {
  const event = find(events, signal.record);
  const found = event ?? find(claims, signal.record);
  if (!found || found.certainty.status === "denied" || (event && event.modality !== "actual")) return [];
  const time = found.time ?? about.asOf;
  const from = sureFrom(time);
  return from <= asOf ? [{ record: signal.record, rungId: signal.rung, certainty: found.certainty.status, from, time }] : [];
}
