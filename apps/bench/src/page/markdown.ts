import type { Change } from "./before-after.ts";
import type { Demand } from "./demands.ts";
import { type Machine, wasBusy } from "./machine.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Report, Row } from "./report.ts";
import { type BeforeAfter, type RecordBytes, WEIGHED } from "./ways.ts";
import type { Revision } from "./revision.ts";
import type { Spread } from "./statistics.ts";

/** The report as the page of the documentation has it. */
export function markdown(report: Report): string {
  return [
    formatRun(report),
    ...(wasBusy(report.machine) ? [warning(report.machine)] : []),
    "### What was asked",
    markdownTable(["", "measured", "middle half", "at most", ""], report.demands.map(demandCells)),
    ...(report.before ? beforeAndAfter(report.before, report.changes) : []),
    "### Side by side",
    markdownTable(ROW_HEAD, report.rows.map(rowCells)),
    ...bytesOfEach(report),
  ].join("\n\n");
}

function formatRun({ revision, machine, rounds }: Report): string {
  const { browser, node, load } = machine;
  return (
    `Measured at ${formatRevision(revision)}, in ${rounds} ${rounds === 1 ? "round" : "rounds"} ` +
    `with ${browser} and Node ${node} ` +
    `on ${formatHardware(machine)}; load ${load.before} before and ${load.after} after.`
  );
}

function formatHardware({ cores, processor, memoryGb, system }: Machine): string {
  return `${cores} cores of ${processor}, ${memoryGb} GB, ${system}`;
}

function formatRevision({ commit, day, changed }: Revision): string {
  return `commit \`${commit}\` of ${day}${changed ? ", with changes that are not committed" : ""}`;
}

function warning({ load, cores }: Machine): string {
  return (
    `> **The machine was busy**: a load of ${load.before} on ${cores} cores before the run, ` +
    "more than half of one for each. Bytes and shifts stand; times and their ratios need another run."
  );
}

function demandCells({ what, measured, limit, holds }: Demand): string[] {
  return [
    what,
    formatNumber(measured.median),
    middleHalf(measured),
    String(limit),
    verdict(measured, limit, holds),
  ];
}

function verdict({ median }: Spread, limit: number, holds: boolean): string {
  return holds ? "holds" : `**over by ${formatNumber(median - limit)}**`;
}

function middleHalf({ low, high }: Spread): string {
  return low === high ? "" : `${formatNumber(low)} – ${formatNumber(high)}`;
}

function beforeAndAfter(before: Revision, changes: readonly Change[]): string[] {
  return [
    "### Before and after",
    `Before is ${formatRevision(before)}, measured in the same rounds. Each build is held against a bare ` +
      "Lit element with its own content; the last column is what the present build takes itself, " +
      "times what the earlier one does.",
    markdownTable(["", "before", "after", "at most", "after to before"], changes.map(changeCells)),
  ];
}

function changeCells({ what, before, after, limit, change }: Change): string[] {
  return [
    what,
    formatNumber(before.median),
    formatNumber(after.median),
    limit === null ? "" : String(limit),
    formatNumber(change.median),
  ];
}

const ROW_HEAD = [
  "",
  "script, kB brotli",
  "script of a page with 1, ms",
  "page with 100, ms",
  "held by 100, kB",
  "100 put in, ms",
  "1,000 put in, ms",
  "shift: on time, late",
];

function rowCells({ kind, name, bytes, script, load, heap, hundred, thousand, shift }: Row): string[] {
  return [
    `${kind} · ${name}`,
    kilobytes(bytes),
    milliseconds(script),
    milliseconds(load),
    kilobytes(heap.median),
    milliseconds(hundred),
    milliseconds(thousand),
    `${shift.onTime.toFixed(3)}, ${shift.late.toFixed(3)}`,
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function milliseconds({ median }: Spread): string {
  return median < 10 ? median.toFixed(1) : median.toFixed(0);
}

/** Nothing where no way of a record was weighed. */
function bytesOfEach({ records, before }: Report): string[] {
  if (records.length === 0) return [];
  const cells = records.map((one) => bytesCells(one, before));
  return [
    "### Bytes of each way",
    `What is pasted for one record, in bytes of brotli${before ? ", before and after" : ""}.`,
    markdownTable(["", ...WEIGHED], cells),
  ];
}

function bytesCells({ what, ways }: RecordBytes, before: Revision | null): string[] {
  return [what, ...WEIGHED.map((way) => beforeAfter(ways[way], before !== null))];
}

/** A way that a form does not have is left empty, and so is a build that has not the record. */
function beforeAfter(bytes: BeforeAfter | undefined, isBoth: boolean): string {
  if (!bytes) return "";
  return isBoth ? `${bytes.before ?? "–"}, ${bytes.after}` : String(bytes.after);
}

/** Two places, or as many as a small figure needs to be told from none. */
function formatNumber(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && size < 0.001) return value.toPrecision(1);
  return value.toFixed(size !== 0 && size < 0.1 ? 3 : 2);
}
