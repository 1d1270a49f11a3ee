import { type Comparison, ratioTo, type Yardstick, yardsticksOf } from "./comparisons.ts";
import { ALL_LIMIT, BUNDLE_LIMIT } from "./demands.ts";
import { bytesToMinimal, type Measured, ratioToMinimal } from "./measured.ts";
import { brotliOf, scriptOf } from "./scripts.ts";
import { exactly, type Spread } from "./statistics.ts";
import type { BenchmarkSuite, BuildTwins } from "./suite.ts";
import { isWhole } from "./widgets.ts";

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
    ...measured.suites.flatMap((suite) => (suite.before ? changesOfForm(measured, suite, suite.before) : [])),
    ...changesOfAll(measured),
  ];
}

function changesOfForm(measured: Measured, suite: BenchmarkSuite, before: BuildTwins): Change[] {
  return [
    ...(isWhole(suite.form) ? [bundleChange(measured, suite, before)] : []),
    ...yardsticksOf(suite).flatMap((yardstick) =>
      yardstick.comparisons.map((one) => comparedChange(measured, { suite, before, yardstick, one })),
    ),
  ];
}

function bundleChange(measured: Measured, { form, present }: BenchmarkSuite, before: BuildTwins): Change {
  const { tag } = form;
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

/** What two builds are held against, in one figure. */
interface Compared {
  suite: BenchmarkSuite;
  before: BuildTwins;
  yardstick: Yardstick;
  one: Comparison;
}

function comparedChange({ results }: Measured, { suite, before, yardstick, one }: Compared): Change {
  const { form, present } = suite;
  const [old, now] = [before[one.data].ours, present[one.data].ours];
  return {
    what: `${form.name}: ${one.what}, times ${yardstick.name}`,
    before: ratioTo(results, yardstick, before, one),
    after: ratioTo(results, yardstick, present, one),
    change: results.ratio(one.measure, now, old, one.figure),
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
