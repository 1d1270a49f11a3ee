import { compareText } from "../compare-text.js";
import type { CertaintyStatus, Redline, Time } from "../types.js";
import { weakest } from "./certainty.js";
import { articleDay, type Day } from "./day.js";
import { endingOf, evidenceOf, lineFrom, lineUntil } from "./evidence-of.js";
import { type Reading, reading, type ReadingContext, redlineOf, type ReadingSignal } from "./reading.js";
import { isCounted, type Weighed, weighEvidence } from "./weigh-evidence.js";

/** A reading for as long as it held. */
export interface ReadingStep extends Pick<
  Reading,
  "status" | "rung" | "certainty" | "peak" | "crossedBefore"
> {
  /** The first day on which it held. */
  from: Day;
  /**
   * When what came on that day says that it happened, in its own words: the day itself may be but the end
   * of a month.
   */
  time: Pick<Time, "text" | "edtf">;
  /**
   * The weakest certainty of the evidence at each rung, the lowest first; null where a rung has no evidence
   * of its own, and everywhere while there is no line.
   */
  reached: (CertaintyStatus | null)[];
}

/**
 * How the reading came about: one step for each day on which evidence was added or ended, and for those on
 * which the line was drawn and withdrawn, in the order of time, up to the article's date. Evidence may be
 * older than the line: those steps have no reading.
 * @throws {RangeError} when the dataset has no such red line
 */
export function readingSteps(dataset: ReadingContext, redlineId: string): ReadingStep[] {
  const redline = redlineOf(dataset, redlineId);
  return turningDays(redline, dataset).map((from) => stepOf(from, redline, dataset));
}

function stepOf(from: Day, redline: Redline, dataset: ReadingContext): ReadingStep {
  const { status, rung, rungs, certainty, peak, crossedBefore, signals } = reading(dataset, redline.id, {
    asOf: from,
  });
  return {
    from,
    time: wordsOf(from, signals, redline, dataset),
    status,
    rung,
    certainty,
    ...(peak && { peak }),
    crossedBefore,
    reached: rung === undefined ? Array.from({ length: rungs }, () => null) : reachedRungs(signals, rungs),
  };
}

/** The days up to the article's date on which evidence began to count or ceased to, or the line did. */
function turningDays(redline: Redline, dataset: ReadingContext): Day[] {
  const end = articleDay(dataset.about);
  const days = [lineFrom(redline), lineUntil(redline), ...evidenceDays(redline, dataset)];
  return [...new Set(days)]
    .filter((day) => day !== undefined && day <= end)
    .sort((a = "", b = "") => compareText(a, b)) as Day[];
}

function evidenceDays(redline: Redline, dataset: ReadingContext): (Day | undefined)[] {
  return weighEvidence(redline, dataset)
    .filter(isCounted)
    .flatMap(({ from, until }: Weighed) => [from, until]);
}

/**
 * What came on a day, in its own words: the line, its withdrawal, evidence, or what ended some. Of several
 * pieces of evidence the first: it may have happened earliest, so its words say the least.
 */
function wordsOf(
  day: Day,
  signals: readonly ReadingSignal[],
  redline: Redline,
  context: ReadingContext,
): ReadingStep["time"] {
  const { text, edtf } =
    timeOfLine(day, redline) ?? timeOfEvidence(day, signals, context) ?? timeOfEnding(day, redline, context);
  return { text, edtf };
}

function timeOfLine(day: Day, redline: Redline): Time | undefined {
  if (day === lineFrom(redline)) return redline.since;
  return day === lineUntil(redline) ? redline.until : undefined;
}

function timeOfEvidence(
  day: Day,
  signals: readonly ReadingSignal[],
  context: ReadingContext,
): ReadingStep["time"] | undefined {
  const came = signals.find(({ from }) => from === day);
  return came && (evidenceOf(came.record, context)?.time ?? context.about.asOf);
}

/** The words of what ended a piece of evidence; a stretch that ended by itself has none but the day. */
function timeOfEnding(day: Day, redline: Redline, context: ReadingContext): ReadingStep["time"] {
  const endings = redline.signals.map((signal) => endingOf(signal, redline, context));
  const by = endings.find((ending) => ending?.day === day)?.by;
  const time = by === undefined ? undefined : (evidenceOf(by, context)?.time ?? context.about.asOf);
  return time ?? { text: day, edtf: day };
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

/** What was put forward as evidence for a reading, and whether it counts: not what is denied or retracted. */
export interface ReadingEvidence extends Pick<ReadingSignal, "record" | "rung" | "from"> {
  counts: boolean;
  /** The day from which it no longer counts, where it ended. */
  until?: Day;
}

/**
 * All that was put forward as evidence up to the article's date: rung by rung from the lowest, and on each
 * in the order of time, so that what has no date stands with what it is about. What is denied or retracted
 * stands in it too, marked as counting for nothing: a reader should see that it was said.
 * @throws {RangeError} when the dataset has no such red line
 */
export function readingEvidence(dataset: ReadingContext, redlineId: string): ReadingEvidence[] {
  return weighEvidence(redlineOf(dataset, redlineId), dataset)
    .filter(({ from }) => from <= articleDay(dataset.about))
    .sort((a, b) => a.rung - b.rung)
    .map(({ record, rung, from, until, ...weighed }) => ({
      record,
      rung,
      from,
      counts: isCounted(weighed),
      ...(until !== undefined && { until }),
    }));
}
