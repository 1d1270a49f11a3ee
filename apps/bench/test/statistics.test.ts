import { expect, test } from "vitest";
import { ratios, spread } from "../src/page/statistics.ts";

test("the middle and the middle half, whatever the order", () => {
  expect(spread([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
  expect(spread([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
  expect(spread([7])).toEqual({ median: 7, low: 7, high: 7 });
});

test("a ratio is taken round by round, not of the middles", () => {
  expect(ratios([2, 30, 4], [1, 10, 4]).median).toBe(2);
});

test("what was not measured, or not side by side, gives no figure", () => {
  expect(() => spread([])).toThrow("No round");
  expect(() => ratios([1, 2], [1])).toThrow("side by side");
});
