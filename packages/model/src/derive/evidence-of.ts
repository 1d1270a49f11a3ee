import { find } from "../references.js";
import type { Claim, Dataset, Event, Mechanism, Redline, Relation } from "../types.js";
import { type ArticleDate, articleDay, type Day, dayAfter, sureFrom } from "./day.js";

/** What the reading of a line can rest on. */
export type ReadingRecord = Event | Claim | Relation | Mechanism;

/** Where the evidence of a reading stands. */
export type EvidenceContext = Pick<Dataset, "events" | "claims" | "relations" | "mechanisms"> & {
  about: ArticleDate;
};

/** The record that a signal names, whatever its kind. */
export function evidenceOf(id: string, context: EvidenceContext): ReadingRecord | undefined {
  const { events, claims, relations, mechanisms } = context;
  return find(events, id) ?? find(claims, id) ?? find(relations, id) ?? find(mechanisms, id);
}

/** Whether a record tells of what took place, and not of what was planned or did not happen. */
export function isActual(record: ReadingRecord): boolean {
  return !("modality" in record) || record.modality === "actual";
}

/**
 * The day from which a signal counts: that by which it had surely happened, and for what is older than the
 * line the line's own first day; nothing where there is no such record.
 */
export function countsFrom(
  { record, predates }: Redline["signals"][number],
  redline: Pick<Redline, "since" | "drawnBy">,
  context: EvidenceContext,
): Day | undefined {
  if (predates) return lineFrom(redline);
  const found = evidenceOf(record, context);
  if (!found) return undefined;
  return found.time ? sureFrom(found.time) : articleDay(context.about);
}

/** How a signal ended: from what day it no longer counts, and the record of what ended it, if one did. */
export interface Ending {
  day: Day;
  by?: string;
}

/**
 * How a signal ended: by what its record says ended it, unless that is retracted, or by itself, where what
 * holds for a stretch of time is over. An event that took its time stays happened, and so does what a claim
 * tells of.
 */
export function endingOf(
  { record, endedBy }: Redline["signals"][number],
  redline: Pick<Redline, "since" | "drawnBy">,
  context: EvidenceContext,
): Ending | undefined {
  const over = overFrom(record, context);
  const isRetracted = endedBy && evidenceOf(endedBy.record, context)?.retracted !== undefined;
  const by =
    endedBy && !isRetracted
      ? countsFrom({ record: endedBy.record, rung: "", why: "" }, redline, context)
      : undefined;
  if (endedBy && by !== undefined && (over === undefined || by <= over))
    return { day: by, by: endedBy.record };
  return over === undefined ? undefined : { day: over };
}

/**
 * The day from which a line exists: that by which its actor had surely drawn it. One that the author or the
 * editors infer describes the whole time for which they wrote it.
 */
export function lineFrom({ since, drawnBy }: Pick<Redline, "since" | "drawnBy">): Day {
  return drawnBy === "actor" ? sureFrom(since) : since.earliest;
}

/** The day after the last one of a relation or a mechanism that held throughout a stretch with an end. */
function overFrom(id: string, { relations, mechanisms }: EvidenceContext): Day | undefined {
  const time = (find(relations, id) ?? find(mechanisms, id))?.time;
  if (time?.extent !== "throughout" || time.latest === undefined) return undefined;
  return dayAfter(time.latest);
}

/** The day from which a line is withdrawn: that by which it surely was. */
export function lineUntil({ until }: Pick<Redline, "until">): Day | undefined {
  return until && sureFrom(until);
}
