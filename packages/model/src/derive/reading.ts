import type { CertaintyStatus, Dataset, Redline, Time } from "../types.js";
import { weakest } from "./certainty.js";
import { type AsOf, type Day, articleDay, byTime } from "./day.js";
import { countsFrom, endsOn, type EvidenceContext, evidenceOf, isActual } from "./evidence-of.js";
import { findCurrent, type Redirects } from "./find-current.js";

/** What a reading needs of a dataset. */
export type ReadingContext = Pick<Dataset, "redlines"> & EvidenceContext & Redirects;

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
 * happened to the day on which something ended it; what was only planned, hypothetical or did not happen,
 * and what is denied, moves nothing.
 * @param redlineId its own, or one that it had before
 * @throws {RangeError} when the dataset has no such red line
 */
export function reading(
  dataset: ReadingContext,
  redlineId: string,
  { asOf = articleDay(dataset.about) }: AsOf = {},
): Reading {
  return readingOf(redlineOf(dataset, redlineId), dataset, asOf);
}

function redlineOf(dataset: ReadingContext, id: string): Redline {
  const redline = findCurrent(dataset.redlines, id, dataset);
  if (!redline)
    throw new RangeError(
      `This dataset has no red line “${id}”. It has: ${Object.keys(dataset.redlines).join(", ") || "none"}.`,
    );
  return redline;
}

/** A reading for as long as it held. */
export interface ReadingStep extends Pick<Reading, "rung" | "crossed" | "certainty"> {
  /** The first day on which it held. */
  from: Day;
  /**
   * When the evidence that came on that day says that it happened, in its own words: the day itself may be
   * but the end of a month.
   */
  time: Pick<Time, "text" | "edtf">;
  /**
   * The weakest certainty of the evidence at each rung, the lowest first; null where a rung has no evidence
   * of its own.
   */
  reached: (CertaintyStatus | null)[];
}

/**
 * How the reading came about: one step for each day on which evidence was added or ended, in the order of
 * time, up to the article's date. Before the first of them it is unknown.
 * @throws {RangeError} when the dataset has no such red line
 */
export function readingSteps(dataset: ReadingContext, redlineId: string): ReadingStep[] {
  const redline = redlineOf(dataset, redlineId);
  return turningDays(redline, dataset).map((from) => {
    const { rung, crossed, certainty, signals, rungs } = reading(dataset, redlineId, { asOf: from });
    return {
      from,
      time: wordsOf(from, signals, redline, dataset),
      rung,
      crossed,
      certainty,
      reached: reachedRungs(signals, rungs),
    };
  });
}

/** The days on which evidence began to count, or ceased to, up to the article's date. */
function turningDays(redline: Redline, dataset: ReadingContext): Day[] {
  const end = articleDay(dataset.about);
  const counted = weighed(redline, dataset, end).filter(({ certainty }) => counts(certainty));
  const days = counted.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  return [...new Set(days.filter((day) => day <= end))].sort();
}

/**
 * Of several pieces that came on one day the first: it may have happened earliest, so its words say the
 * least.
 */
function wordsOf(
  day: Day,
  signals: readonly ReadingSignal[],
  redline: Redline,
  context: ReadingContext,
): ReadingStep["time"] {
  const id = signals.find(({ from }) => from === day)?.record ?? endingOn(day, redline, context);
  const isOlder = redline.signals.some(({ record, predates }) => record === id && predates);
  const time = isOlder ? redline.since : evidenceOf(id, context)?.time;
  const { text, edtf } = time ?? context.about.asOf;
  return { text, edtf };
}

/** What ended a piece of evidence on a day. */
function endingOn(day: Day, redline: Redline, context: ReadingContext): string {
  return redline.signals.find((signal) => endsOn(signal, redline, context) === day)?.endedBy?.record ?? "";
}

/**
 * The weakest wins, as it does in the reading, so that the highest rung and the reading always say the
 * same. A rung that is stated once and reported once is called reported: what is stated must not vouch
 * for the report beside it, and a rung may then seem less sure than it is, but never surer.
 */
function reachedRungs(signals: readonly ReadingSignal[], rungs: number): ReadingStep["reached"] {
  return Array.from({ length: rungs }, (_, index) => {
    const at = signals.filter(({ rung }) => rung === index + 1);
    return at.length ? weakest(at.map(({ certainty }) => certainty)) : null;
  });
}

/** What was put forward as evidence for a reading, and whether it counts: what is denied does not. */
export interface ReadingEvidence extends Pick<ReadingSignal, "record" | "rung" | "from"> {
  counts: boolean;
  /** The day from which it no longer counts, where something ended it. */
  until?: Day;
}

/**
 * All that was put forward as evidence up to the article's date: rung by rung from the lowest, and on each
 * in the order of time, so that what has no date stands with what it is about. What is denied stands in it
 * too, marked as counting for nothing: a reader should see that it was said and denied.
 * @throws {RangeError} when the dataset has no such red line
 */
export function readingEvidence(dataset: ReadingContext, redlineId: string): ReadingEvidence[] {
  return weighed(redlineOf(dataset, redlineId), dataset, articleDay(dataset.about))
    .sort((a, b) => a.rung - b.rung)
    .map(({ record, rung, from, certainty, until }) => ({
      record,
      rung,
      from,
      counts: counts(certainty),
      ...(until !== undefined && { until }),
    }));
}

function readingOf(redline: Redline, context: ReadingContext, asOf: Day): Reading {
  const { rungs, crossedAt } = redline.ladder;
  const counted = weighed(redline, context, asOf).filter(
    ({ certainty, until }) => counts(certainty) && (until === undefined || asOf < until),
  );
  const highest = Math.max(0, ...counted.map((signal) => signal.rung));
  const signals = counted.map(({ record, rung, certainty, from }) => ({
    record,
    rung,
    certainty,
    from,
    decides: rung === highest,
  }));
  const line = position(redline.ladder, crossedAt);
  return {
    redline: redline.id,
    asOf,
    rung: highest || undefined,
    rungs: rungs.length,
    line,
    crossed: highest ? highest >= line : undefined,
    certainty: weakest(signals.filter((signal) => signal.decides).map((signal) => signal.certainty)),
    signals,
    expectations: (redline.expectations ?? []).map(({ forecast, rung }) => ({
      forecast,
      rung: rung === undefined ? undefined : position(redline.ladder, rung),
    })),
  };
}

/** The place of a rung in its ladder, from 1. */
function position({ rungs }: Redline["ladder"], id: string): number {
  return rungs.findIndex((rung) => rung.id === id) + 1;
}

function counts(certainty: CertaintyStatus): boolean {
  return certainty !== "denied";
}

interface Weighed extends Omit<ReadingSignal, "decides"> {
  time: Pick<Time, "earliest" | "latest">;
  /** The day from which it no longer counts. */
  until: Day | undefined;
}

/** What had surely happened by a day, or is said and denied to have, in the order of time. */
function weighed(redline: Redline, context: ReadingContext, asOf: Day): Weighed[] {
  return redline.signals
    .flatMap((signal) => weigh(signal, redline, context))
    .filter(({ from }) => from <= asOf)
    .sort((a, b) => byTime(a.time, b.time));
}

/** The signal as evidence, or nothing where it is of no actual event. */
function weigh(signal: Redline["signals"][number], redline: Redline, context: ReadingContext): Weighed[] {
  const found = evidenceOf(signal.record, context);
  const from = countsFrom(signal, redline, context);
  if (!found || from === undefined || !isActual(found)) return [];
  const rung = position(redline.ladder, signal.rung);
  const time = signal.predates ? redline.since : (found.time ?? context.about.asOf);
  const until = endsOn(signal, redline, context);
  return [{ record: signal.record, rung, certainty: found.certainty.status, from, time, until }];
}
