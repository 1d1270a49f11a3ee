import { readFileSync } from "node:fs";
import type { ExcerptKind } from "@redlines/model";
import type { Size } from "@redlines/build-recipe/sizes.mjs";
import type { Field } from "./heats.ts";
import type { Machine } from "./machine.ts";
import type { Results } from "./results.ts";
import type { Weights } from "./scripts.ts";
import type { Spread } from "./statistics.ts";
import { type Subject, tagOf } from "./subjects.ts";

/** One thing that was asked for, and how it came out. */
export interface Demand {
  what: string;
  measured: Spread;
  limit: number;
  holds: boolean;
}

/** One subject beside the others. */
export interface Row {
  kind: string;
  name: string;
  /** Brotli bytes of its script. */
  bytes: number;
  /** Milliseconds of script in a page with one. */
  script: Spread;
  /** Milliseconds of the main thread for a page with a hundred. */
  load: Spread;
  /** Bytes held by a hundred that were put in. */
  heap: Spread;
  /** Milliseconds of the main thread for putting in a hundred, and a thousand. */
  hundred: Spread;
  thousand: Spread;
  shift: readonly [onTime: number, late: number];
}

export interface Report {
  machine: Machine;
  rounds: number;
  demands: Demand[];
  rows: Row[];
}

export interface Measured {
  fields: readonly Field[];
  results: Results;
  weights: Weights;
  shifts: ReadonlyMap<Subject, readonly [onTime: number, late: number]>;
  frames: ReadonlyMap<ExcerptKind, Spread>;
}

export function report(measured: Measured, machine: Machine, rounds: number): Report {
  return {
    machine,
    rounds,
    demands: measured.fields.flatMap((field) => demandsOf(measured, field)).concat(all(measured)),
    rows: measured.fields.flatMap((field) => rowsOf(measured, field)),
  };
}

const one = (value: number): Spread => ({ median: value, low: value, high: value });

function demand(what: string, measured: Spread, limit: number): Demand {
  return { what, measured, limit, holds: measured.median <= limit };
}

/** What issue lists ask of one kind, as ratios within this run. */
function demandsOf(
  { results, weights, shifts, frames }: Measured,
  { kind, properties, json, words, static: drawn }: Field,
): Demand[] {
  const tag = tagOf(kind);
  const minimal = weights["minimal-element"] as Size;
  const against = (
    what: string,
    pair: { bare: Subject; ours: Subject },
    measure: Parameters<Results["ratio"]>[1],
    figure: "task" | "script" | "heap",
  ): Demand =>
    demand(
      `${tag}: ${what}, times a bare Lit element with the same content`,
      results.ratio(kind, measure, pair.ours, pair.bare, figure),
      1.3,
    );
  return [
    demand(
      `${tag}: its script, times a minimal Lit element`,
      one((weights[tag] as Size).brotli / minimal.brotli),
      1.25,
    ),
    against("100 put in at once, from properties", properties, "insert 100", "task"),
    against("100 put in at once, from JSON", json, "insert 100", "task"),
    against("1,000 put in at once, from properties", properties, "insert 1,000", "task"),
    against("1,000 put in at once, from JSON", json, "insert 1,000", "task"),
    against("script of a page with one", json, "load 1", "script"),
    against("memory held by 100, from properties", properties, "insert 100", "heap"),
    against("memory held by 100, from JSON", json, "insert 100", "heap"),
    demand(
      `${tag}, static: main thread of a page with 100, times the words alone`,
      results.ratio(kind, "load 100", drawn, words, "task"),
      1.1,
    ),
    demand(
      `${tag}, static: first words of a page with 100, times the words alone`,
      results.ratio(kind, "load 100", drawn, words, "firstPaint"),
      1.1,
    ),
    demand(
      `${tag}, framed: when it is drawn, times a frame of fixed height`,
      frames.get(kind) ?? one(Number.NaN),
      1.05,
    ),
    demand(`${tag}, static: layout shift`, one(Math.max(...(shifts.get(drawn) ?? [Number.NaN]))), 0),
    demand(`${tag}, script 1.5 s late: layout shift`, one(shifts.get(json.ours)?.[1] ?? Number.NaN), 0.01),
  ];
}

/** All three widgets from the one script, as its build weighed them. */
function all({ weights }: Measured): Demand {
  const file = new URL("sizes.json", import.meta.resolve("@redlines/embed/embed.js"));
  const { bundles } = JSON.parse(readFileSync(file, "utf8")) as { bundles: Record<string, { total: Size }> };
  const total = bundles["embed.js"]?.total.brotli ?? Number.NaN;
  return demand(
    "all three widgets from embed.js, times a minimal Lit element",
    one(total / (weights["minimal-element"] as Size).brotli),
    2,
  );
}

function rowsOf({ results, weights, shifts }: Measured, { kind, json, words, peers }: Field): Row[] {
  return [words, json.bare, json.ours, ...peers].map((subject) => ({
    kind: tagOf(kind),
    name: subject.name,
    bytes:
      (subject.role === "bare" ? weights["minimal-element"] : subject.script && weights[subject.script])
        ?.brotli ?? 0,
    script: results.figure(kind, "load 1", subject, "script"),
    load: results.figure(kind, "load 100", subject, "task"),
    heap: results.figure(kind, "insert 100", subject, "heap"),
    hundred: results.figure(kind, "insert 100", subject, "task"),
    thousand: results.figure(kind, "insert 1,000", subject, "task"),
    shift: shifts.get(subject) ?? [Number.NaN, Number.NaN],
  }));
}
