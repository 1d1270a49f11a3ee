import { referred, type RenderContext } from "@redlines/element";
import {
  articleDay,
  commonOf,
  type Day,
  type Excerpt,
  knownDay,
  type ReadingEvidence,
  type ReadingStep,
  type Time,
} from "@redlines/model";
import type { RedlineGaugeMessages } from "./messages/en.js";
import { assertReading } from "./reading-sound.js";

/** All that the content of a gauge depends on. */
export interface GaugeContext extends RenderContext<RedlineGaugeMessages, "redline"> {
  /** The day, `YYYY-MM-DD`, for which the reading is asked; the article's date where none is given. */
  readonly asOf?: string | undefined;
  /** Takes the day that a reader has chosen. A live page alone has it, and so a control. */
  readonly choose?: (day: Day) => void;
}

type RedlineExcerpt = Excerpt<"redline">;
type Ladder = RedlineExcerpt["record"]["ladder"];
export type Rung = Ladder["rungs"][number];
export type Act = RedlineExcerpt["events"][string];
export type Forecast = RedlineExcerpt["forecasts"][string];
export type Expectation = NonNullable<RedlineExcerpt["record"]["expectations"]>[number];
/** What may be evidence. */
export type Evident = Exclude<
  RedlineExcerpt["events" | "claims" | "relations" | "mechanisms"],
  undefined
>[string];

/** A gauge as it stands on a day. */
export interface Gauge {
  readonly context: GaugeContext;
  readonly ladder: Ladder;
  /** The step that the reading had come to by that day; absent before any evidence and before the line. */
  readonly step: ReadingStep | undefined;
  /**
   * The day asked for; the last that the article can mean where that is none, or a later one: the record says
   * nothing of those.
   */
  readonly day: Day;
}

/** @throws {TypeError} for a record that no reading can have: a gauge says nothing that cannot be meant */
export function gaugeOf(context: GaugeContext): Gauge {
  assertReading(context.excerpt);
  const { about, record, steps } = context.excerpt;
  const day = knownDay(about, context.asOf) ?? articleDay(about);
  const told = { ...context, common: commonOf(statementsOf(context)) };
  return { context: told, ladder: record.ladder, day, step: steps.findLast(({ from }) => from <= day) };
}

/** All that a gauge tells, on whichever day: what most of it shares does not change as it is replayed. */
function statementsOf(context: GaugeContext): (RedlineExcerpt["record"] | Evident | Forecast)[] {
  const { excerpt } = context;
  const evidence = excerpt.signals.map((signal) => evidentOf(signal, context));
  return [excerpt.record, ...evidence, ...actsOf(context), ...forecastsOf(context)];
}

/** The record of a piece of evidence. */
export function evidentOf({ record }: ReadingEvidence, { excerpt }: GaugeContext): Evident {
  const { events, claims, relations, mechanisms } = excerpt;
  return referred<Evident>({ ...mechanisms, ...relations, ...claims, ...events }, record);
}

/** What was done upon the line. */
export function actsOf({ excerpt }: GaugeContext): Act[] {
  return (excerpt.record.enforcedBy ?? []).map((id) => referred(excerpt.events, id));
}

export function forecastsOf({ excerpt }: GaugeContext): Forecast[] {
  return (excerpt.record.expectations ?? []).map(({ forecast }) => referred(excerpt.forecasts, forecast));
}

/** The place, from 1, of the highest rung that is reached; 0 where nothing is known or there is no line. */
export function reachedPlace({ step }: Gauge): number {
  return step?.rung ?? 0;
}

/** The place, from 1, of a rung. */
export function placeOf(rung: string, { rungs }: Ladder): number {
  return rungs.findIndex(({ id }) => id === rung) + 1;
}

/**
 * The day of the gauge, no more precise than the fact: that of a step is but the end of what its evidence
 * says, and the last one that of what the article does.
 */
export function timeOf({ context, day, step }: Gauge): Pick<Time, "edtf" | "text"> {
  const { about } = context.excerpt;
  if (day === articleDay(about)) return about.asOf;
  return step?.from === day ? step.time : { edtf: day, text: day };
}

/** Whether a piece of evidence no longer counts on the day. */
export function hasEnded({ until }: ReadingEvidence, { day }: Gauge): boolean {
  return until !== undefined && until <= day;
}
