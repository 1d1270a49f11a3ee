import { find } from "../references.js";
import type { CertaintyStatus, Dataset, Event, Interest, Redline } from "../types.js";
import type { Alignment, TopicAlignment } from "./alignment.js";
import { type ArticleDate, articleDay, type Day, canContain } from "./day.js";
import { countsFrom, endingOf, evidenceOf, type ReadingRecord } from "./evidence-of.js";
import type { Reading, ReadingContext, ReadingSignal } from "./reading.js";

/** One step of an explanation: a rule, the records to which it was applied, and what came out. */
export type ExplanationStep = { readonly records: readonly string[] } & (
  | { readonly rule: "asked-for-day" | "article-day"; readonly day: Day }
  | { readonly rule: "no-line-yet" | "withdrawn"; readonly from: Day }
  | { readonly rule: "before-the-line" | "predates" | "is-over"; readonly from: Day }
  | { readonly rule: "not-actual"; readonly modality: Exclude<Event["modality"], "actual"> }
  | { readonly rule: "denied" }
  | { readonly rule: "retracted"; readonly from: Day }
  | { readonly rule: "not-yet-sure"; readonly from: Day; readonly day: Day }
  | { readonly rule: "ended"; readonly from: Day; readonly by: string }
  | {
      readonly rule: "reaches-rung";
      readonly from: Day;
      readonly rung: number;
      readonly certainty: CertaintyStatus;
    }
  | { readonly rule: "no-evidence" }
  | { readonly rule: "highest-rung"; readonly rung: number; readonly rungs: number }
  | { readonly rule: "peak"; readonly from: Day; readonly rung: number; readonly rungs: number }
  | { readonly rule: "crossed-before" }
  | { readonly rule: "line-crossed" | "line-not-crossed"; readonly rung: number; readonly line: number }
  | { readonly rule: "weakest-certainty"; readonly certainty: CertaintyStatus }
  | { readonly rule: "not-held-that-day"; readonly topic: string; readonly actor: string }
  | { readonly rule: "held-earlier"; readonly topic: string; readonly actor: string; readonly by: string }
  | {
      readonly rule: "position-held";
      readonly topic: string;
      readonly actor: string;
      readonly position: Interest["position"];
      readonly certainty: CertaintyStatus;
    }
  | { readonly rule: "verdict"; readonly topic: string; readonly verdict: TopicAlignment["verdict"] }
  | { readonly rule: "no-position" }
);

export type ExplanationRule = ExplanationStep["rule"];

/** What an explanation needs of a dataset. */
export type ExplanationContext = ReadingContext & Pick<Dataset, "interests">;

/**
 * How a reading or an alignment came about, in order: every record that was looked at, the rule that
 * was applied to it, and what came out. Give it the result of `reading` or `alignment` and the dataset of
 * that result.
 */
export function explain(dataset: ExplanationContext, result: Reading | Alignment): ExplanationStep[] {
  return "redline" in result ? explainReading(dataset, result) : explainAlignment(dataset, result);
}

function explainReading(dataset: ExplanationContext, result: Reading): ExplanationStep[] {
  const redline = find(dataset.redlines, result.redline);
  return [
    ...askedFor([result.redline], result.asOf, dataset),
    ...(redline ? leftOut(redline, dataset, result) : []),
    ...(redline ? result.signals.flatMap((signal) => explainSignal(signal, redline, result)) : []),
    ...readingOutcome(result),
  ];
}

/** The day asked for; where it is the article's own and that names no day, as what it was read. */
function askedFor(
  records: readonly string[],
  day: Day,
  { about }: { about: ArticleDate },
): ExplanationStep[] {
  const isRead = day === articleDay(about) && about.asOf.edtf !== day;
  return [
    { rule: "asked-for-day", records, day },
    ...(isRead ? [{ rule: "article-day", records, day } as const] : []),
  ];
}

/** What a piece of evidence reaches, and from when; before there was a line it reaches nothing. */
function explainSignal(
  { record, from, rung, certainty }: ReadingSignal,
  { signals }: Redline,
  { status }: Reading,
): ExplanationStep[] {
  const records = [record];
  if (status === "no-line-yet") return [{ rule: "before-the-line", records, from }];
  const isOlder = signals.some(({ record: id, predates }) => id === record && predates);
  return [
    ...(isOlder ? [{ rule: "predates", records, from } as const] : []),
    { rule: "reaches-rung", records, from, rung, certainty },
  ];
}

/** The signals that count for nothing that day, in the order in which the record lists them. */
function leftOut(
  redline: Redline,
  context: ExplanationContext,
  { asOf, signals: counted }: Reading,
): ExplanationStep[] {
  const used = new Set(counted.map(({ record }) => record));
  return redline.signals.flatMap((signal) => {
    const found = evidenceOf(signal.record, context);
    if (!found || used.has(signal.record)) return [];
    const over = found.retracted ? undefined : ended(signal, redline, context, asOf);
    return [over ?? whyNot(found, countsFrom(signal, redline, context) ?? asOf, asOf)];
  });
}

/** That it was over by the day, or something had ended it. */
function ended(
  signal: Redline["signals"][number],
  redline: Redline,
  context: ExplanationContext,
  day: Day,
): ExplanationStep | undefined {
  const ending = endingOf(signal, redline, context);
  if (!ending || ending.day > day) return undefined;
  const records = [signal.record];
  return ending.by === undefined
    ? { rule: "is-over", records, from: ending.day }
    : { rule: "ended", records, from: ending.day, by: ending.by };
}

function whyNot(record: ReadingRecord, from: Day, day: Day): ExplanationStep {
  const records = [record.id];
  if (record.retracted) return { rule: "retracted", records, from: record.retracted.when };
  if (record.certainty.status === "denied") return { rule: "denied", records };
  if ("modality" in record && record.modality !== "actual")
    return { rule: "not-actual", records, modality: record.modality };
  return { rule: "not-yet-sure", records, from, day };
}

function readingOutcome(result: Reading): ExplanationStep[] {
  const { redline, status, since, until = since } = result;
  const records = [redline];
  if (status === "no-line-yet") return [{ rule: status, records, from: since }];
  if (status === "withdrawn") return [{ rule: status, records, from: until }, ...heightBefore(result)];
  if (status === "no-evidence") return [{ rule: status, records }, ...heightBefore(result)];
  return [...heightReached(result), ...heightBefore(result)];
}

/** How high the reading stands, on what evidence, and how sure that is. */
function heightReached({
  redline,
  status,
  rung = 0,
  rungs,
  line,
  certainty,
  signals,
}: Reading): ExplanationStep[] {
  const deciding = signals.filter(({ decides }) => decides).map(({ record }) => record);
  return [
    { rule: "highest-rung", records: deciding, rung, rungs },
    { rule: status === "crossed" ? "line-crossed" : "line-not-crossed", records: [redline], rung, line },
    { rule: "weakest-certainty", records: deciding, certainty },
  ];
}

/** How high it had stood before, where that was higher. */
function heightBefore({ redline, peak, rungs, crossedBefore }: Reading): ExplanationStep[] {
  const records = [redline];
  if (!peak) return [];
  return [
    { rule: "peak", records, ...peak, rungs },
    ...(crossedBefore ? [{ rule: "crossed-before", records } as const] : []),
  ];
}

function explainAlignment(
  { about, interests }: ExplanationContext,
  { actors, asOf, topics }: Alignment,
): ExplanationStep[] {
  const all = Object.values(interests).filter(({ actor }) => actors.includes(actor));
  const theirs = all.filter(({ retracted }) => retracted === undefined);
  const held = theirs.filter(({ time }) => canContain(time ?? about.asOf, asOf));
  const outside = theirs.filter(({ time }) => !canContain(time ?? about.asOf, asOf));
  return [
    ...askedFor([...actors], asOf, { about }),
    ...all.flatMap(({ id, retracted }): ExplanationStep[] =>
      retracted ? [{ rule: "retracted", records: [id], from: retracted.when }] : [],
    ),
    ...outside.map(({ id, topic, actor }): ExplanationStep => ({
      rule: "not-held-that-day",
      records: [id],
      topic,
      actor,
    })),
    ...topics.flatMap((topic) => explainTopic(topic, held)),
    ...(topics.length ? [] : [{ rule: "no-position", records: [...actors] } as const]),
  ];
}

function explainTopic(
  { topic, interests: used, verdict, certainty }: TopicAlignment,
  all: readonly Interest[],
): ExplanationStep[] {
  const here = all.filter((interest) => interest.topic === topic);
  const held = used.flatMap((id) => here.filter((interest) => interest.id === id));
  const earlier = here.filter(({ id }) => !used.includes(id));
  const latest = (actor: string): string => held.find((interest) => interest.actor === actor)?.id ?? "";
  return [
    ...earlier.map(({ id, actor }): ExplanationStep => ({
      rule: "held-earlier",
      records: [id],
      topic,
      actor,
      by: latest(actor),
    })),
    ...held.map(({ id, actor, position, certainty: sure }): ExplanationStep => ({
      rule: "position-held",
      records: [id],
      topic,
      actor,
      position,
      certainty: sure.status,
    })),
    { rule: "verdict", records: used, topic, verdict },
    { rule: "weakest-certainty", records: used, certainty },
  ];
}
