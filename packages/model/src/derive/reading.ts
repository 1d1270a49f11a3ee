import { find } from "../references.js";
import type { CertaintyStatus, Dataset, Forecast, Redline } from "../types.js";
import { weakest } from "./certainty.js";
import { type AsOf, type Day, articleDay, FAR_FUTURE } from "./day.js";
import { type EvidenceContext, lineFrom, lineUntil } from "./evidence-of.js";
import { findCurrent, type Redirects } from "./find-current.js";
import {
  countsOn,
  highestRung,
  isCounted,
  placeOnLadder,
  type Weighed,
  weighEvidence,
} from "./weigh-evidence.js";
import { whoseWord } from "./whose-word.js";

/** What a reading needs of a dataset; without forecasts it does not know whose the expectations are. */
export type ReadingContext = Pick<Dataset, "redlines"> &
  Partial<Pick<Dataset, "forecasts">> &
  EvidenceContext &
  Redirects;

/**
 * How a line stands on a day: nobody had drawn it yet, or it was withdrawn; there is no evidence, which is
 * not zero; or, by this account, it is crossed or not.
 */
export type ReadingStatus = "no-line-yet" | "no-evidence" | "not-crossed" | "crossed" | "withdrawn";

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

/** A forecast of what comes next. */
export interface ReadingExpectation {
  forecast: string;
  /** The rung that it would reach, from 1. */
  rung: number | undefined;
  /** The actor whose forecast it is, where one is named. */
  forecaster: string | undefined;
  /** What has become of it, where that is known. */
  resolved?: NonNullable<Forecast["resolution"]>["outcome"];
}

export interface Reading {
  redline: string;
  asOf: Day;
  /** The first day on which the line exists. */
  since: Day;
  /** The day from which it is withdrawn. */
  until?: Day;
  status: ReadingStatus;
  /** 1 for the lowest rung; absent where there is no evidence or no line: unknown is not zero. */
  rung: number | undefined;
  /** How many rungs the ladder has. */
  rungs: number;
  /** The rung at which the line is crossed. */
  line: number;
  /** The weakest certainty among the evidence that decides. */
  certainty: CertaintyStatus;
  /** The highest rung since the line exists, and from when, where that is above the one of the day. */
  peak?: { rung: number; from: Day };
  /** Whether the line had been crossed and no longer is, or is withdrawn. */
  crossedBefore: boolean;
  /** All evidence that counts on the day, in the order of time. */
  signals: ReadingSignal[];
  expectations: ReadingExpectation[];
}

/**
 * How far a red line had been reached on a day. Evidence counts from the day by which it had surely
 * happened to the day on which it ended or something ended it; what was only planned, hypothetical or did
 * not happen, and what is denied or retracted, moves nothing. Before there was a line, and after it was
 * withdrawn, evidence is listed and decides nothing.
 * @param redlineId its own, or one that it had before
 * @throws {RangeError} when the dataset has no such red line
 */
export function reading(
  dataset: ReadingContext,
  redlineId: string,
  { asOf = articleDay(dataset.about) }: AsOf = {},
): Reading {
  const redline = redlineOf(dataset, redlineId);
  return readingOf(redline, weighEvidence(redline, dataset), asOf, dataset);
}

/** The line of an id, its own or one that it had before. */
export function redlineOf(dataset: ReadingContext, id: string): Redline {
  const redline = findCurrent(dataset.redlines, id, dataset);
  if (!redline)
    throw new RangeError(
      `This dataset has no red line “${id}”. It has: ${Object.keys(dataset.redlines).join(", ") || "none"}.`,
    );
  return redline;
}

function readingOf(
  redline: Redline,
  evidence: readonly Weighed[],
  asOf: Day,
  context: ReadingContext,
): Reading {
  const life = { since: lineFrom(redline), until: lineUntil(redline) };
  const line = placeOnLadder(redline.ladder, redline.ladder.crossedAt);
  const rung = existsOn(asOf, life) ? highestRung(evidence, asOf) : 0;
  const signals = signalsOn(asOf, rung, evidence);
  return {
    redline: redline.id,
    asOf,
    ...withoutAbsent(life),
    status: statusOn(asOf, life) ?? heightStatus(rung, line),
    rung: rung || undefined,
    rungs: redline.ladder.rungs.length,
    line,
    certainty: weakest(signals.filter(({ decides }) => decides).map(({ certainty }) => certainty)),
    ...heightBefore(peakOf(evidence, life, asOf), rung, line),
    signals,
    expectations: expectationsOf(redline, context),
  };
}

/** The first day of a line, and that from which it is withdrawn. */
interface Life {
  since: Day;
  until: Day | undefined;
}

function withoutAbsent({ since, until }: Life): Pick<Reading, "since" | "until"> {
  return { since, ...(until !== undefined && { until }) };
}

function existsOn(day: Day, life: Life): boolean {
  return statusOn(day, life) === undefined;
}

/** Why there is no line on a day; nothing where there is one. */
function statusOn(day: Day, { since, until = FAR_FUTURE }: Life): ReadingStatus | undefined {
  if (day < since) return "no-line-yet";
  return until <= day ? "withdrawn" : undefined;
}

function heightStatus(rung: number, line: number): ReadingStatus {
  if (rung === 0) return "no-evidence";
  return rung >= line ? "crossed" : "not-crossed";
}

/** What is said of the highest rung so far, where it is above that of the day. */
function heightBefore(
  peak: Reading["peak"],
  rung: number,
  line: number,
): Pick<Reading, "peak" | "crossedBefore"> {
  if (!peak || peak.rung <= rung) return { crossedBefore: false };
  return { peak, crossedBefore: peak.rung >= line && rung < line };
}

function signalsOn(day: Day, highest: number, evidence: readonly Weighed[]): ReadingSignal[] {
  return evidence
    .filter((piece) => countsOn(piece, day))
    .map(({ record, rung, certainty, from }) => ({
      record,
      rung,
      certainty,
      from,
      decides: rung === highest,
    }));
}

/**
 * The highest rung that was reached while there was a line, up to a day, and the first day of it. The day of
 * a withdrawal belongs to that time: what came on it may be why.
 */
function peakOf(
  evidence: readonly Weighed[],
  { since, until = FAR_FUTURE }: Life,
  asOf: Day,
): Reading["peak"] {
  const to = until < asOf ? until : asOf;
  const starts = evidence.filter(isCounted).map(({ from }) => (from < since ? since : from));
  const days = [...new Set(starts)].filter((day) => day <= to).sort();
  const heights = days.map((day) => ({ rung: highestRung(evidence, day), from: day }));
  const rung = Math.max(0, ...heights.map((height) => height.rung));
  return rung ? heights.find((height) => height.rung === rung) : undefined;
}

function expectationsOf(
  { expectations = [], ladder }: Redline,
  context: ReadingContext,
): ReadingExpectation[] {
  return expectations.flatMap(({ forecast: id, rung }) => {
    const forecast = find(context.forecasts ?? {}, id);
    // Nobody expects any more what is retracted.
    if (forecast?.retracted) return [];
    const voice = forecast && whoseWord(forecast);
    return {
      forecast: id,
      rung: rung === undefined ? undefined : placeOnLadder(ladder, rung),
      forecaster: voice && "actor" in voice ? voice.actor : undefined,
      ...(forecast?.resolution && { resolved: forecast.resolution.outcome }),
    };
  });
}
