import type { CertaintyStatus, Redline, Time } from "../types.js";
import { type Day, byTime } from "./day.js";
import { countsFrom, endingOf, type EvidenceContext, evidenceOf, isActual } from "./evidence-of.js";

/** A signal of a red line as evidence: the rung that it reaches, and the days on which it counts. */
export interface Weighed {
  record: string;
  /** 1 for the lowest rung. */
  rung: number;
  certainty: CertaintyStatus;
  isRetracted: boolean;
  /** The day from which it counts. */
  from: Day;
  /** The first day on which it no longer counts; absent where nothing ended it. */
  until: Day | undefined;
  time: Pick<Time, "earliest" | "latest">;
}

/** All signals of what took place, or is said and denied to have, in the order of time. */
export function weighEvidence(redline: Redline, context: EvidenceContext): Weighed[] {
  return redline.signals
    .flatMap((signal) => weigh(signal, redline, context))
    .sort((a, b) => byTime(a.time, b.time));
}

/** The signal as evidence, or nothing where it is of no actual event. */
function weigh(signal: Redline["signals"][number], redline: Redline, context: EvidenceContext): Weighed[] {
  const found = evidenceOf(signal.record, context);
  const from = countsFrom(signal, redline, context);
  if (!found || from === undefined || !isActual(found)) return [];
  const rung = placeOnLadder(redline.ladder, signal.rung);
  const time = signal.predates ? redline.since : (found.time ?? context.about.asOf);
  const until = endingOf(signal, redline, context)?.day;
  const certainty = found.certainty.status;
  const isRetracted = found.retracted !== undefined;
  return [{ record: signal.record, rung, certainty, isRetracted, from, until, time }];
}

/** What is denied or retracted is told, and counts on no day: it should never have counted. */
export function isCounted({ certainty, isRetracted }: Pick<Weighed, "certainty" | "isRetracted">): boolean {
  return certainty !== "denied" && !isRetracted;
}

/** Whether a piece of evidence counts on a day. */
export function countsOn(evidence: Weighed, day: Day): boolean {
  const { from, until } = evidence;
  return isCounted(evidence) && from <= day && (until === undefined || day < until);
}

/** The highest rung that is reached on a day, from 1; 0 where nothing counts. */
export function highestRung(evidence: readonly Weighed[], day: Day): number {
  return Math.max(0, ...evidence.filter((piece) => countsOn(piece, day)).map(({ rung }) => rung));
}

/** The place of a rung in its ladder, from 1. */
export function placeOnLadder({ rungs }: Redline["ladder"], id: string): number {
  return rungs.findIndex((rung) => rung.id === id) + 1;
}
