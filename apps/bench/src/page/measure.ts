import type { Build } from "./builds.ts";
import { framesOf } from "./frames.ts";
import type { Measured } from "./measured.ts";
import type { Pages } from "./pages.ts";
import { Results } from "./results.ts";
import type { Weights } from "./scripts.ts";
import { type BenchmarkSuite, suiteOf } from "./suite.ts";
import { furtherLanguages, transferOfAll } from "./transfer.ts";
import { shiftsOf, type Trial, trialsOf } from "./trials.ts";
import { FORMS, isWhole } from "./widgets.ts";

/** What takes part in a run, and how often. */
export interface Run {
  builds: { present: Build; before: Build | undefined };
  weights: Weights;
  rounds: number;
}

/** Frames are drawn in times that lie further apart than others, and soon. */
const FRAMES_EACH_ROUND = 3;

/** Runs every trial in every round, then what is measured once. */
export async function measure(pages: Pages, { builds, weights, rounds }: Run): Promise<Measured> {
  const suites: BenchmarkSuite[] = [];
  for (const form of FORMS) suites.push(await suiteOf(pages, form, builds));
  const results = await runTrials(pages, suites, rounds);
  const shifts = await Promise.all(suites.map((suite) => shiftsOf(pages, suite)));
  return {
    suites,
    results,
    weights,
    ...(await transfersOf(pages, suites)),
    frames: await framesOf(pages, builds.present, FRAMES_EACH_ROUND * rounds),
    shifts: new Map(shifts.flatMap((some) => [...some])),
  };
}

async function runTrials(pages: Pages, suites: readonly BenchmarkSuite[], rounds: number): Promise<Results> {
  const trials: Trial[] = [];
  for (const suite of suites) trials.push(...(await trialsOf(pages, suite)));
  const results = new Results();
  for (let round = 0; round < rounds; round++) {
    for (const trial of trials) {
      console.error(`round ${round + 1} of ${rounds}: ${trial.form.name}, ${trial.measure}`);
      await results.run(trial, round);
    }
    // What cannot be compared is told after one round, not after all.
    for (const suite of suites) results.check(suite);
  }
  return results;
}

async function transfersOf(
  pages: Pages,
  suites: readonly BenchmarkSuite[],
): Promise<Pick<Measured, "transfer" | "languages">> {
  // What a page loads for a widget is the same in each of its forms.
  const whole = suites.filter(({ form }) => isWhole(form));
  const present = whole.map((suite) => suite.present);
  const before = whole.flatMap((suite) => suite.before ?? []);
  // A build with fewer widgets is no peer of one with more.
  const comparable = before.length === present.length;
  return {
    transfer: {
      present: await transferOfAll(pages, present),
      before: comparable ? await transferOfAll(pages, before) : undefined,
    },
    languages: await furtherLanguages(pages, present),
  };
}
