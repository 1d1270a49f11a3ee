import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { relativeLinks } from "@redlines/testing/markdown.mjs";
import { TOP } from "./top.js";

const PAGE = "docs/faults-from-the-field.md";
const rows = rowsOf(readFileSync(join(TOP, PAGE), "utf8"));

/** The cells of each row of a page's tables, without their heads. */
function rowsOf(page: string): string[][] {
  const tables = page.matchAll(/^\|[^\n]*\|\n\|[ :|-]+\|\n((?:\|[^\n]*\|\n?)*)/gm);
  return [...tables].flatMap(([, body = ""]) => body.trim().split("\n").map(cellsOf));
}

function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The tests that a row names, which stand in its last cell. */
function testsOf(row: readonly string[]): string[] {
  return relativeLinks(row.at(-1) ?? "");
}

test("a row without tests, and one whose test is gone, are seen", () => {
  const page = "| kind | tests |\n| --- | --- |\n| a | [b](c.test.ts) |\n| d \\| e | none |\n";
  expect(rowsOf(page).map(testsOf)).toEqual([["c.test.ts"], []]);
  expect(isThere("../docs/no-such.test.ts")).toBe(false);
});

function isThere(target: string): boolean {
  return /\.test\.tsx?$/.test(target) && existsSync(join(TOP, dirname(PAGE), target));
}

describe("each kind of fault", () => {
  test("there are some", () => expect(rows.length).toBeGreaterThan(0));

  test.each(rows)("has all its cells, and tests that exist: %s", (...row) => {
    expect(row.filter((cell) => cell !== "")).toHaveLength(5);
    expect(testsOf(row)).not.toEqual([]);
    expect(testsOf(row).filter((target) => !isThere(target))).toEqual([]);
  });
});
