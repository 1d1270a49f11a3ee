import { readFileSync } from "node:fs";
import { join } from "node:path";
import { relativeLinks } from "@redlines/testing/markdown.mjs";
import { describe, expect, test } from "vitest";
import { rowsOf } from "./proofs.mjs";
import { TOP } from "./top.js";

const page = readFileSync(join(TOP, "docs/promises.md"), "utf8");

/** How far a promise may stand, from the best. */
const STANDS = ["met", "partly", "not met"];

const MISSING = "what is missing, or the limit";

type Row = Record<string, string>;

/** The rows of the table with such a first title. */
const rowsWith = (first: string, markdown = page): Row[] => rowsOf(markdown).filter((row) => first in row);

/** How many are met, partly met and not met, as the page says it above the table. */
const sums = (rows: readonly Row[]): string =>
  `${STANDS.map((one) => `${rows.filter(({ stands }) => stands === one).length} ${one}`).join(", ")}.`;

/** What a row lacks, one line each. */
function lacking({ "#": number, stands = "", evidence = "", [MISSING]: missing }: Row): string[] {
  return [
    ...(STANDS.includes(stands) ? [] : [`${number} stands at “${stands}”`]),
    ...(relativeLinks(evidence).length > 0 ? [] : [`${number} has no evidence`]),
    ...(stands === "met" || missing !== "—" ? [] : [`${number} does not say what is missing`]),
  ];
}

describe.each([
  ["feature", 40],
  ["demand", 25],
  ["also asked for", 12],
])("the table of each %s", (first, count) => {
  const rows = rowsWith(first);

  test("has all its rows, in order", () => {
    expect(rows.map((row) => Number(row["#"]))).toEqual(Array.from({ length: count }, (_, at) => at + 1));
  });

  test("says of each how it stands, by what that is shown, and what is missing", () => {
    expect(rows.flatMap(lacking)).toEqual([]);
  });

  test("has its sums above it", () => expect(page).toContain(`\n${sums(rows)}\n`));
});

test("a row without evidence, one that hides what is missing, and another word are found", () => {
  const head = `| # | feature | stands | evidence | ${MISSING} |\n| --- | --- | --- | --- | --- |\n`;
  const rows = [
    "| 1 | a | met | by eye | — |",
    "| 2 | b | partly | [c](c.ts) | — |",
    "| 3 | d | soon | [e](e.ts) | f |",
  ];
  expect(rowsWith("feature", head + rows.join("\n")).flatMap(lacking)).toEqual([
    "1 has no evidence",
    "2 does not say what is missing",
    "3 stands at “soon”",
  ]);
});
