import type { Results } from "./results.ts";
import { brotliOf, MINIMAL, type Script, type Weights } from "./scripts.ts";
import { exactly, type Spread } from "./statistics.ts";
import type { Subject } from "./subjects.ts";
import type { BenchmarkSuite } from "./suite.ts";
import type { Shift } from "./trials.ts";
import type { Kind } from "./widgets.ts";

/** All that a run has measured, before it is made a report. */
export interface Measured {
  suites: readonly BenchmarkSuite[];
  results: Results;
  weights: Weights;
  /** What a page with every widget loads, in bytes of brotli. */
  transfer: { present: number; before: number | undefined };
  /** The most that a page with one widget loads for a further language, in bytes of brotli. */
  languages: ReadonlyMap<Kind, number>;
  shifts: ReadonlyMap<Subject, Shift>;
  frames: ReadonlyMap<Kind, Spread>;
}

/** How many times as many bytes a script has as a minimal Lit element. */
export function ratioToMinimal({ weights }: Measured, script: Script): Spread {
  return bytesToMinimal(weights, brotliOf(weights, script));
}

export function bytesToMinimal(weights: Weights, bytes: number): Spread {
  return exactly(bytes / brotliOf(weights, MINIMAL));
}
