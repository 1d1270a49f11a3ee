import type { Demand, Report, Row } from "./report.ts";
import type { Spread } from "./statistics.ts";

/** The report as a page of the documentation has it. */
export function markdown({ machine, rounds, demands, rows }: Report): string {
  const [before, after] = machine.load;
  return [
    `Measured in ${rounds} rounds with ${machine.browser} and Node ${machine.node} on ${machine.cores} cores of ${machine.processor}, ${machine.memoryGb} GB, ${machine.system}; load ${before} before and ${after} after.`,
    "### What was asked",
    table(["", "measured", "middle half", "at most", ""], demands.map(demandCells)),
    "### Side by side",
    table(
      [
        "",
        "script, kB brotli",
        "script of a page with 1, ms",
        "page with 100, ms",
        "held by 100, kB",
        "100 put in, ms",
        "1,000 put in, ms",
        "shift: on time, late",
      ],
      rows.map(rowCells),
    ),
  ].join("\n\n");
}

function demandCells({ what, measured, limit, holds }: Demand): string[] {
  const apart = measured.low === measured.high ? "" : `${number(measured.low)} – ${number(measured.high)}`;
  return [
    what,
    number(measured.median),
    apart,
    String(limit),
    holds ? "holds" : `**over by ${number(measured.median - limit)}**`,
  ];
}

function rowCells({ kind, name, bytes, script, load, heap, hundred, thousand, shift }: Row): string[] {
  const kilobytes = (count: number): string => (count / 1000).toFixed(1);
  const times = [load, hundred, thousand].map(milliseconds);
  const [page = "", some = "", many = ""] = times;
  return [
    `${kind} · ${name}`,
    kilobytes(bytes),
    milliseconds(script),
    page,
    kilobytes(heap.median),
    some,
    many,
    shift.map((one) => one.toFixed(3)).join(", "),
  ];
}

function milliseconds({ median }: Spread): string {
  return median < 10 ? median.toFixed(1) : median.toFixed(0);
}

function number(value: number): string {
  return value.toFixed(value !== 0 && Math.abs(value) < 0.1 ? 3 : 2);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index ? "--:" : "---"))), ...rows.map(line)].join("\n");
}
