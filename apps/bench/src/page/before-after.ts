import { ALL_LIMIT, BUNDLE_LIMIT } from "./demands.ts";
import { bytesToMinimal, type Measured, ratioToMinimal } from "./measured.ts";
import { AGAINST_BARE, type AgainstBare, ratioToBare } from "./ratios-to-bare.ts";
import { brotliOf, scriptOf } from "./scripts.ts";
import { exactly, type Spread } from "./statistics.ts";
import type { BenchmarkSuite, BuildTwins } from "./suite.ts";
import { tagOf } from "./widgets.ts";

/** One figure of an earlier build and of the present one, from the same rounds. */
export interface Change {
  what: string;
  before: Spread;
  after: Spread;
  /** What the present build takes itself, times what the earlier one does. */
  change: Spread;
  /** The most that it may be after, where something was asked. */
  limit: number | null;
}

/** Bytes, time and memory of both builds; nothing where the run had one build only. */
export function changesOf(measured: Measured): Change[] {
  return [
    ...measured.suites.flatMap((suite) => (suite.before ? changesOfKind(measured, suite, suite.before) : [])),
    ...changesOfAll(measured),
  ];
}

function changesOfKind(measured: Measured, suite: BenchmarkSuite, before: BuildTwins): Change[] {
  return [
    bundleChange(measured, suite, before),
    ...AGAINST_BARE.map((one) => changeAgainstBare(measured, suite, before, one)),
  ];
}

function bundleChange(measured: Measured, { kind, present }: BenchmarkSuite, before: BuildTwins): Change {
  const tag = tagOf(kind);
  const [old, now] = [scriptOf(before.build, tag), scriptOf(present.build, tag)];
  const { weights } = measured;
  return {
    what: `${tag}: its script, times a minimal Lit element`,
    before: ratioToMinimal(measured, old),
    after: ratioToMinimal(measured, now),
    change: exactly(brotliOf(weights, now) / brotliOf(weights, old)),
    limit: BUNDLE_LIMIT,
  };
}

function changeAgainstBare(
  { results }: Measured,
  { kind, present }: BenchmarkSuite,
  before: BuildTwins,
  one: AgainstBare,
): Change {
  const [old, now] = [before[one.data].ours, present[one.data].ours];
  return {
    what: `${tagOf(kind)}: ${one.what}, times a bare Lit element with the same content`,
    before: ratioToBare(results, kind, before, one),
    after: ratioToBare(results, kind, present, one),
    change: results.ratio(kind, one.measure, now, old, one.figure),
    limit: one.limit,
  };
}

function changesOfAll({ weights, transfer: { present, before } }: Measured): Change[] {
  if (before === undefined) return [];
  const change = exactly(present / before);
  const what = "all widgets from embed.js, with English";
  return [
    {
      what: `${what}, kB brotli`,
      before: exactly(before / 1000),
      after: exactly(present / 1000),
      change,
      limit: ALL_LIMIT,
    },
    {
      what: `${what}, times a minimal Lit element`,
      before: bytesToMinimal(weights, before),
      after: bytesToMinimal(weights, present),
      change,
      limit: null,
    },
  ];
}
