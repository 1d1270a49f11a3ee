import { type Change, changesOf } from "./before-after.ts";
import { type Demand, demandsOf } from "./demands.ts";
import type { Machine } from "./machine.ts";
import type { Measured } from "./measured.ts";
import { required } from "./required.ts";
import type { Revision } from "./revision.ts";
import { brotliOf, MINIMAL } from "./scripts.ts";
import type { Spread } from "./statistics.ts";
import type { Subject } from "./subjects.ts";
import type { RecordBytes } from "./ways.ts";
import { type BenchmarkSuite, buildsIn } from "./suite.ts";
import type { Shift } from "./trials.ts";

/** One subject beside the others. */
export interface Row {
  /** The widget, in which of its forms. */
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
  shift: Shift;
}

/** All that the page of the documentation says about a run. */
export interface Report {
  revision: Revision;
  /** The earlier commit that took part, where one did. */
  before: Revision | null;
  machine: Machine;
  rounds: number;
  demands: Demand[];
  changes: Change[];
  rows: Row[];
  /** What a page is given of each record. */
  records: RecordBytes[];
}

export function report(
  measured: Measured,
  about: Pick<Report, "revision" | "before" | "machine" | "rounds" | "records">,
): Report {
  return {
    ...about,
    demands: demandsOf(measured),
    changes: changesOf(measured),
    rows: measured.suites.flatMap((suite) => rowsOf(measured, suite)),
  };
}

function rowsOf(measured: Measured, suite: BenchmarkSuite): Row[] {
  const twins = buildsIn(suite).flatMap(({ json }) => [json.bare, json.ours]);
  return [suite.words, ...twins, ...suite.peers].map((subject) => rowOf(measured, suite, subject));
}

function rowOf(measured: Measured, suite: BenchmarkSuite, subject: Subject): Row {
  const { results, shifts } = measured;
  return {
    kind: suite.form.name,
    name: subject.name,
    bytes: bytesOf(measured, suite, subject),
    script: results.figure("load 1", subject, "script"),
    load: results.figure("load 100", subject, "task"),
    heap: results.figure("insert 100", subject, "heap"),
    hundred: results.figure("insert 100", subject, "task"),
    thousand: results.figure("insert 1,000", subject, "task"),
    shift: required(shifts, subject, subject.name),
  };
}

/** A bare element carries the templates of every record; it is weighed as one that carries none. */
function bytesOf({ weights }: Measured, suite: BenchmarkSuite, subject: Subject): number {
  if (!subject.script) return 0;
  const isBare = buildsIn(suite).some(({ json }) => json.bare === subject);
  return brotliOf(weights, isBare ? MINIMAL : subject.script);
}
