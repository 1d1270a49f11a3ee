import { ratioTo, yardsticksOf } from "./comparisons.ts";
import { type Measured, ratioToMinimal } from "./measured.ts";
import { required } from "./required.ts";
import { scriptOf } from "./scripts.ts";
import { exactly, type Spread, times } from "./statistics.ts";
import type { BenchmarkSuite } from "./suite.ts";
import { isWhole } from "./widgets.ts";

/** One thing that was asked for, and how it came out. */
export interface Demand {
  what: string;
  measured: Spread;
  limit: number;
  holds: boolean;
}

/** The most that a self-contained script may be, as a multiple of a minimal Lit element in brotli. */
export const BUNDLE_LIMIT = 2.1;

/** The most that a page with all widgets may load in English, in kB of brotli. */
export const ALL_LIMIT = 17;

/** The most that a page loads for a further language, in kB of brotli. */
const LANGUAGE_LIMIT = 1.1;

/** The most that a static page may take, as a multiple of the same page in plain HTML. */
const STATIC_LIMIT = 1.1;

/** The most time that it may take, as a multiple of the same elements in plain HTML: shadow roots cost. */
const SAME_ELEMENTS_LIMIT = 1.3;
const FRAME_LIMIT = 1.05;
const LATE_SHIFT_LIMIT = 0.01;

/** The most that a hundred compact widgets may hold, in MB. */
const COMPACT_HEAP_LIMIT = 1;

/** All that was asked, form by form, then of all widgets together. */
export function demandsOf(measured: Measured): Demand[] {
  return [...measured.suites.flatMap((suite) => demandsOfForm(measured, suite)), allFromOneScript(measured)];
}

function demandsOfForm(measured: Measured, suite: BenchmarkSuite): Demand[] {
  return [
    ...(isWhole(suite.form) ? byteDemands(measured, suite) : []),
    ...comparedDemands(measured, suite),
    ...(isWhole(suite.form) ? [] : heapDemands(measured, suite)),
    ...staticDemands(measured, suite),
    ...(isWhole(suite.form) ? [frameDemand(measured, suite)] : []),
    ...shiftDemands(measured, suite),
  ];
}

function demand(what: string, measured: Spread, limit: number): Demand {
  return { what, measured, limit, holds: measured.median <= limit };
}

/** A script is one for all forms of its widget. */
function byteDemands(measured: Measured, { form, present }: BenchmarkSuite): Demand[] {
  const { kind, tag } = form;
  const language = required(measured.languages, kind, `a further language of ${tag}`);
  return [
    demand(
      `${tag}: its script, times a minimal Lit element`,
      ratioToMinimal(measured, scriptOf(present.build, tag)),
      BUNDLE_LIMIT,
    ),
    demand(`${tag}: a further language, kB brotli, the largest`, exactly(language / 1000), LANGUAGE_LIMIT),
  ];
}

function comparedDemands({ results }: Measured, suite: BenchmarkSuite): Demand[] {
  return yardsticksOf(suite).flatMap((yardstick) =>
    yardstick.comparisons.map((one) =>
      demand(
        `${suite.form.name}: ${one.what}, times ${yardstick.name}`,
        ratioTo(results, yardstick, suite.present, one),
        one.limit,
      ),
    ),
  );
}

function heapDemands({ results }: Measured, { form, present }: BenchmarkSuite): Demand[] {
  const ways = { "from properties": present.properties, "from JSON": present.json };
  return Object.entries(ways).map(([way, { ours }]) =>
    demand(
      `${form.name}: memory held by 100, ${way}, MB`,
      times(results.figure("insert 100", ours, "heap"), 1e-6),
      COMPACT_HEAP_LIMIT,
    ),
  );
}

function staticDemands({ results }: Measured, suite: BenchmarkSuite): Demand[] {
  const { form, static: drawn, words, elements } = suite;
  const peers = [
    { peer: elements, named: "the same elements in plain HTML", most: SAME_ELEMENTS_LIMIT },
    { peer: words, named: "the words alone", most: STATIC_LIMIT },
  ];
  return peers.flatMap(({ peer, named, most }) => [
    demand(
      `${form.name}, static: main thread of a page with 100, times ${named}`,
      results.ratio("load 100", drawn, peer, "task"),
      most,
    ),
    demand(
      `${form.name}, static: first words of a page with 100, times ${named}`,
      results.ratio("load 100", drawn, peer, "firstPaint"),
      STATIC_LIMIT,
    ),
  ]);
}

function frameDemand({ frames }: Measured, { form }: BenchmarkSuite): Demand {
  const what = `${form.name}, framed: when it is drawn, times a frame of fixed height`;
  return demand(what, required(frames, form.kind, what), FRAME_LIMIT);
}

function shiftDemands({ shifts }: Measured, { form, static: drawn, present }: BenchmarkSuite): Demand[] {
  const { onTime, late } = required(shifts, drawn, drawn.name);
  const upgraded = required(shifts, present.json.ours, present.json.ours.name).late;
  return [
    demand(`${form.name}, static: layout shift`, exactly(Math.max(onTime, late)), 0),
    demand(`${form.name}, script 1.5 s late: layout shift`, exactly(upgraded), LATE_SHIFT_LIMIT),
  ];
}

function allFromOneScript({ transfer }: Measured): Demand {
  const what = "all widgets from embed.js, with English: what a page loads, kB brotli";
  return demand(what, exactly(transfer.present / 1000), ALL_LIMIT);
}
