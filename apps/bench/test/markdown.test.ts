import { expect, test } from "vitest";
import { markdown } from "../src/page/markdown.ts";
import type { Report } from "../src/page/report.ts";

const of = (median: number) => ({ median, low: median - 0.25, high: median + 0.25 });

const report: Report = {
  machine: {
    processor: "A processor",
    cores: 2,
    memoryGb: 8,
    system: "linux 6",
    node: "v26",
    browser: "Chromium 156",
    load: [1.5, 2.5],
  },
  rounds: 5,
  demands: [
    { what: "within", measured: of(1), limit: 1.3, holds: true },
    { what: "beyond", measured: of(1.75), limit: 1.3, holds: false },
  ],
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
      shift: [0, 0.0125],
    },
  ],
};

test("a figure that falls short says by how much, and every figure says on what it was measured", () => {
  const text = markdown(report);
  expect(text).toContain(
    "5 rounds with Chromium 156 and Node v26 on 2 cores of A processor, 8 GB, linux 6; load 1.5 before and 2.5 after",
  );
  expect(text).toContain("| within | 1.00 | 0.75 – 1.25 | 1.3 | holds |");
  expect(text).toContain("| beyond | 1.75 | 1.50 – 2.00 | 1.3 | **over by 0.45** |");
  expect(text).toContain("| card · ours | 6.5 | 3.3 | 120 | 2.0 | 99 | 900 | 0.000, 0.013 |");
});
