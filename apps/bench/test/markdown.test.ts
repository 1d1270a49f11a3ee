import { expect, test } from "vitest";
import { markdown } from "../src/page/markdown.ts";
import type { Report } from "../src/page/report.ts";

const of = (median: number) => ({ median, low: median - 0.25, high: median + 0.25 });

const report: Report = {
  revision: { commit: "abc1234", day: "2026-11-28", changed: true },
  before: { commit: "def5678", day: "2026-11-01", changed: false },
  machine: {
    processor: "A processor",
    cores: 2,
    memoryGb: 8,
    system: "linux 6",
    node: "v26",
    browser: "Chromium 156",
    load: { before: 1, after: 2.5 },
  },
  rounds: 5,
  demands: [
    { what: "within", measured: of(1), limit: 1.3, holds: true },
    { what: "beyond", measured: of(1.75), limit: 1.3, holds: false },
    { what: "just beyond", measured: of(1.3003), limit: 1.3, holds: false },
  ],
  changes: [{ what: "a figure", before: of(1.25), after: of(1.5), change: of(0.75), limit: 2.1 }],
  rows: [
    {
      kind: "card",
      name: "ours",
      bytes: 6500,
      script: of(3.25),
      load: of(120),
      heap: of(2000),
      hundred: of(99),
      thousand: of(900),
      shift: { onTime: 0, late: 0.0125 },
    },
  ],
  records: [
    {
      what: "card · one",
      ways: { plain: { before: 400, after: 300 }, frame: { before: null, after: 250 } },
    },
  ],
};

/** Cells without what pads them. */
function rows(text: string): string[] {
  return text.split("\n").map((line) => line.replaceAll(/ +/g, " "));
}

test("the page says of what commit, on what and how often was measured", () => {
  expect(markdown(report)).toContain(
    "Measured at commit `abc1234` of 2026-11-28, with changes that are not committed, in 5 rounds " +
      "with Chromium 156 and Node v26 on 2 cores of A processor, 8 GB, linux 6; " +
      "load 1 before and 2.5 after.",
  );
  const clean = { ...report, revision: { ...report.revision, changed: false } };
  expect(markdown(clean)).not.toContain("not committed");
});

test("a figure that falls short says by how much", () => {
  expect(rows(markdown(report))).toEqual(
    expect.arrayContaining([
      "| within | 1.00 | 0.75 – 1.25 | 1.3 | holds |",
      "| beyond | 1.75 | 1.50 – 2.00 | 1.3 | **over by 0.45** |",
      "| just beyond | 1.30 | 1.05 – 1.55 | 1.3 | **over by 0.0003** |",
      "| card · ours | 6.5 | 3.3 | 120 | 2.0 | 99 | 900 | 0.000, 0.013 |",
    ]),
  );
});

test("an earlier build stands beside the present one, or nowhere", () => {
  expect(markdown(report)).toContain("Before is commit `def5678` of 2026-11-01, measured");
  expect(rows(markdown(report))).toContain("| a figure | 1.25 | 1.50 | 2.1 | 0.75 |");
  expect(markdown({ ...report, before: null, changes: [] })).not.toContain("Before and after");
});

test("each way of a record is weighed beside what it weighed before", () => {
  const after = { ...report, before: null };
  expect(rows(markdown(report))).toEqual(
    expect.arrayContaining(["| card · one | 400, 300 | | | | –, 250 |"]),
  );
  expect(markdown(report)).toContain("in bytes of brotli, before and after.");
  expect(markdown(after)).toContain("in bytes of brotli.");
  expect(rows(markdown(after))).toEqual(
    expect.arrayContaining([
      "| | plain | script | static | static, its styles apart | frame |",
      "| card · one | 300 | | | | 250 |",
    ]),
  );
  expect(markdown({ ...report, records: [] })).not.toContain("Bytes of each way");
});

test("the page warns of a machine that had more to do than half a core each, and of no other", () => {
  expect(markdown(report)).not.toContain("busy");
  const busy = { ...report.machine, load: { before: 1.1, after: 0 } };
  expect(markdown({ ...report, machine: busy })).toContain("> **The machine was busy**: a load of 1.1");
});
