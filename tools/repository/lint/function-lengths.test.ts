import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionLengths, percentile } from "@redlines/build-recipe/function-lengths.mjs";
import { expect, test } from "vitest";
import { TOP } from "../top.js";

/** What is published: no test, story or fixture. */
const sources = globSync("packages/*/src/**/*.ts", { cwd: TOP }).filter(
  (path) => !/\.(?:test|stories)\.ts$|\/fixtures\/|^packages\/(?:testing|integration)\//.test(path),
);

const SAMPLE = `
export const half = (x: number): number => x / 2;
export function total(numbers: number[]): number {
  return numbers.reduce((sum, one) => {
    return sum + one;
  }, 0);
}
class Counter {
  next(): void {}
}
`;

test("a function has as many lines as it spans; an expression is not counted", () => {
  expect(functionLengths(SAMPLE)).toEqual([
    { name: "total", lines: 5 },
    { name: "", lines: 3 },
    { name: "next", lines: 1 },
  ]);
});

test("a percentile is one of the lengths, whatever their order", () => {
  const lengths = [9, 1, 7, 3, 5, 2, 8, 4, 10, 6];
  expect([0.5, 0.9, 1].map((share) => percentile(lengths, share))).toEqual([5, 9, 10]);
});

test("functions are short: half of them at most 6 lines, nine in ten at most 15", () => {
  const lengths = sources.flatMap((path) =>
    functionLengths(readFileSync(join(TOP, path), "utf8"), path).map(({ lines }) => lines),
  );
  expect(lengths.length).toBeGreaterThan(500);
  expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(6);
  expect(percentile(lengths, 0.9)).toBeLessThanOrEqual(15);
});
