import { expect, test } from "vitest";
import { HOSTILE_FAMILIES, HOSTILE_STRINGS } from "@redlines/testing/hostile-strings";

test("there are more than 200 hostile strings, each another, of many kinds", () => {
  expect(HOSTILE_STRINGS.length).toBeGreaterThan(200);
  expect(new Set(HOSTILE_STRINGS).size).toBe(HOSTILE_STRINGS.length);
  expect(Object.values(HOSTILE_FAMILIES).filter((family) => family.length < 5)).toEqual([]);
});
