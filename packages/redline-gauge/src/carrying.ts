import { type ReadingEvidence, statementOf } from "@redlines/model";
import { type Act, actsOf, evidentOf, type Gauge, hasEnded, reachedPlace } from "./gauge.js";

/** So many facts carry a reading at a glance, if they are short; any others are among the evidence. */
const MOST_FACTS = 2;
const MOST_LETTERS = 180;
/** A heading more. */
const LIMIT_SPACE = 40;

/**
 * The evidence that carries the reading: of what stands at its step the weakest, for it decides how sure the
 * reading is, then the newest.
 */
export function carryingSignals(gauge: Gauge): readonly ReadingEvidence[] {
  const { context, step } = gauge;
  const isWeakest = (signal: ReadingEvidence): boolean =>
    evidentOf(signal, context).certainty.status === step?.certainty;
  const deciding = decidingSignals(gauge);
  const newest = deciding.toSorted((one, other) => (one.from < other.from ? 1 : -1));
  const ranked = [...newest.filter(isWeakest), ...newest.filter((signal) => !isWeakest(signal))];
  const chosen = new Set(ranked.slice(0, roomFor(ranked, gauge)));
  return deciding.filter((signal) => chosen.has(signal));
}

/** How many of these there is room for: at least one. */
function roomFor(ranked: readonly ReadingEvidence[], { context }: Gauge): number {
  const lengths = ranked.slice(0, MOST_FACTS).map((signal) => statementOf(evidentOf(signal, context)).length);
  const letters = lengths.reduce((sum, length) => sum + length, 0);
  return letters > MOST_LETTERS ? 1 : MOST_FACTS;
}

/** What counts on the day at the step that is reached; nothing where nothing is read. */
function decidingSignals(gauge: Gauge): ReadingEvidence[] {
  const place = reachedPlace(gauge);
  return gauge.context.excerpt.signals.filter(
    (signal) =>
      signal.rung === place && signal.counts && signal.from <= gauge.day && !hasEnded(signal, gauge),
  );
}

/** What was done upon the line. A gauge for an earlier day knows nothing of what was done later. */
export function knownActs({ context, day }: Gauge): Act[] {
  const { asOf } = context.excerpt.about;
  return actsOf(context).filter(
    ({ modality, time }) => modality === "actual" && (time ?? asOf).earliest <= day,
  );
}

/** Of a line that was crossed a reader asks what was done: the last of it stands beside the facts. */
export function carryingActs(gauge: Gauge): Act[] {
  const { step } = gauge;
  return step?.status === "crossed" || step?.crossedBefore ? knownActs(gauge).slice(-1) : [];
}

/**
 * Whether what the line forbids stands beside the facts, since they are short and need no correction; else it
 * is among the sources.
 */
export function isLimitCarrying(gauge: Gauge): boolean {
  const { prohibits = "", demands = "", history = [] } = gauge.context.excerpt.record;
  const evidence = carryingSignals(gauge).map((signal) => evidentOf(signal, gauge.context));
  const facts = [...evidence, ...carryingActs(gauge)];
  const isCorrected = history.length > 0 || facts.some((told) => told.history ?? told.retracted);
  const letters = [prohibits, demands, ...facts.map(statementOf)].join("").length;
  return !isCorrected && letters <= MOST_LETTERS - LIMIT_SPACE;
}
