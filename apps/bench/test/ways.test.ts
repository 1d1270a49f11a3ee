import { expect, test } from "vitest";
import { presentBuild } from "../src/page/builds.ts";
import { wholeExcerpts } from "../src/page/records.ts";
import { bytesOfRecords, type RecordBytes, WEIGHED } from "../src/page/ways.ts";
import { type Form, FORMS } from "../src/page/widgets.ts";

const present = presentBuild();
const forms = (...names: string[]): Form[] => FORMS.filter(({ name }) => names.includes(name));

test("every record is weighed in each way that its form has", async () => {
  const rows = await bytesOfRecords({ present }, forms("actor-card, compact", "quote-block"));
  const waysOf = (what: string): string[][] =>
    rows.filter((one) => one.what.startsWith(what)).map(({ ways }) => Object.keys(ways));
  const unframed = WEIGHED.filter((way) => way !== "frame");
  const actors = wholeExcerpts(present, "actor").length;
  expect(new Set(rows.map(({ what }) => what)).size).toBe(rows.length);
  expect(waysOf("actor-card")).toEqual(Array<unknown>(actors).fill(unframed));
  expect(waysOf("quote-block")).toEqual(Array<unknown>(5).fill(WEIGHED));
  expect(bytesIn(rows).every(({ before, after }) => before === null && after > 0)).toBe(true);
  for (const { ways } of rows)
    expect(ways["static, its styles apart"]?.after).toBeLessThan(ways.static?.after ?? 0);
});

test("an earlier build stands beside the present one, record by record", async () => {
  const before = { ...present, name: "before" } as const;
  const rows = await bytesOfRecords({ present, before }, forms("quote-block", "redline-gauge"));
  expect(bytesIn(rows).length).toBeGreaterThan(0);
  expect(bytesIn(rows).every((one) => one.before === one.after)).toBe(true);
});

function bytesIn(rows: readonly RecordBytes[]): { before: number | null; after: number }[] {
  return rows.flatMap(({ ways }) => Object.values(ways));
}
