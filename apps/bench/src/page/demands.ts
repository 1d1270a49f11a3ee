import { type Measured, ratioToMinimal } from "./measured.ts";
import { AGAINST_BARE, ratioToBare } from "./ratios-to-bare.ts";
import { required } from "./required.ts";
import { scriptOf } from "./scripts.ts";
import { exactly, type Spread } from "./statistics.ts";
import type { BenchmarkSuite } from "./suite.ts";
import { tagOf } from "./widgets.ts";

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
const FRAME_LIMIT = 1.05;
const LATE_SHIFT_LIMIT = 0.01;

/** All that was asked, kind by kind, then of all widgets together. */
export function demandsOf(measured: Measured): Demand[] {
  return [...measured.suites.flatMap((suite) => demandsOfKind(measured, suite)), allFromOneScript(measured)];
}

function demandsOfKind(measured: Measured, suite: BenchmarkSuite): Demand[] {
  return [
    ...byteDemands(measured, suite),
    ...bareDemands(measured, suite),
    ...staticDemands(measured, suite),
    frameDemand(measured, suite),
    ...shiftDemands(measured, suite),
  ];
}

function demand(what: string, measured: Spread, limit: number): Demand {
  return { what, measured, limit, holds: measured.median <= limit };
}

function byteDemands(measured: Measured, { kind, present }: BenchmarkSuite): Demand[] {
  const tag = tagOf(kind);
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

function bareDemands({ results }: Measured, { kind, present }: BenchmarkSuite): Demand[] {
  return AGAINST_BARE.map((one) =>
    demand(
      `${tagOf(kind)}: ${one.what}, times a bare Lit element with the same content`,
      ratioToBare(results, kind, present, one),
      one.limit,
    ),
  );
}

function staticDemands(
  { results }: Measured,
  { kind, static: drawn, words, elements }: BenchmarkSuite,
): Demand[] {
  const peers = [
    { peer: elements, named: "the same elements in plain HTML" },
    { peer: words, named: "the words alone" },
  ];
  return peers.flatMap(({ peer, named }) => [
    demand(
      `${tagOf(kind)}, static: main thread of a page with 100, times ${named}`,
      results.ratio(kind, "load 100", drawn, peer, "task"),
      STATIC_LIMIT,
    ),
    demand(
      `${tagOf(kind)}, static: first words of a page with 100, times ${named}`,
      results.ratio(kind, "load 100", drawn, peer, "firstPaint"),
      STATIC_LIMIT,
    ),
  ]);
}

function frameDemand({ frames }: Measured, { kind }: BenchmarkSuite): Demand {
  const what = `${tagOf(kind)}, framed: when it is drawn, times a frame of fixed height`;
  return demand(what, required(frames, kind, what), FRAME_LIMIT);
}

function shiftDemands({ shifts }: Measured, { kind, static: drawn, present }: BenchmarkSuite): Demand[] {
  const tag = tagOf(kind);
  const { onTime, late } = required(shifts, drawn, drawn.name);
  const upgraded = required(shifts, present.json.ours, present.json.ours.name).late;
  return [
    demand(`${tag}, static: layout shift`, exactly(Math.max(onTime, late)), 0),
    demand(`${tag}, script 1.5 s late: layout shift`, exactly(upgraded), LATE_SHIFT_LIMIT),
  ];
}

function allFromOneScript({ transfer }: Measured): Demand {
  const what = "all widgets from embed.js, with English: what a page loads, kB brotli";
  return demand(what, exactly(transfer.present / 1000), ALL_LIMIT);
}
