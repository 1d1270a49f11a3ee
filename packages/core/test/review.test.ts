import { dataset } from "@redlines/core";
import { type AnyRecord, COLLECTIONS, KINDS } from "@redlines/model";
import { rules } from "@redlines/model/check";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = readFileSync(new URL("../docs/review.md", import.meta.url), "utf8");

/** The last cell of each line: the records and tests that show what was done. */
const shown = [...text.matchAll(/^\| .+ \| .+ \| (.+?) +\|$/gm)].map(([, cell = ""]) => cell);

const records = new Set(
  KINDS.flatMap((kind) => Object.values<AnyRecord>(dataset[COLLECTIONS[kind]])).map(({ id }) => id),
);

/** The ids in a text; those of rules, files and packages are none. */
const idsIn = (cell: string): string[] =>
  [...cell.replaceAll(/rule `[^`]+`/g, "").matchAll(/`([a-z0-9-]+)`/g)].map(([, id = ""]) => id);

test("each line of the review names what shows that it was done", () => {
  expect(shown.length).toBeGreaterThan(70);
  expect(shown.filter((cell) => cell.length < 5)).toEqual([]);
});

test("every record that is named exists, and none that is said to be gone", () => {
  const named = shown.flatMap((cell) => idsIn(cell.split("; gone")[0] ?? ""));
  const gone = shown.flatMap((cell) => idsIn(cell.split("; gone")[1] ?? ""));
  expect(named.filter((id) => !records.has(id))).toEqual([]);
  expect(gone.length).toBeGreaterThan(15);
  expect(gone.filter((id) => records.has(id))).toEqual([]);
});

test("every rule that is named is one", () => {
  const named = shown.flatMap((cell) => [...cell.matchAll(/rule `([^`]+)`/g)].map(([, rule = ""]) => rule));
  const known = new Set([...rules.map(({ name }) => name), "article-day"]);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((rule) => !known.has(rule))).toEqual([]);
});
