import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { expect, test } from "vitest";
import { rowsOf } from "./proofs.mjs";
import { TOP } from "./top.js";

const page = readFileSync(join(TOP, "docs/accessibility.md"), "utf8");

/** The criteria of WCAG 2.2 at levels A and AA: 4.1.1 is obsolete. */
const CRITERIA = {
  A: [
    "1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2",
    "2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2",
  ],
  AA: [
    "1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7",
    "2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3",
  ],
} as const;

const STANDS = new Set(["tested", "not tested", "nothing to apply to", "the page's"]);

/** What is wrong with the tables, one line each. */
function problems(markdown: string): string[] {
  const rows = rowsOf(markdown);
  const wanted = Object.entries(CRITERIA).flatMap(([level, lines]) =>
    lines.flatMap((line) => line.split(" ").map((criterion) => `${criterion} ${level}`)),
  );
  const found = rows.flatMap(({ criterion, level }) => (level ? [`${criterion} ${level}`] : []));
  const known = new Set(rows.flatMap(({ criterion = "", level }) => (level ? [criterion] : [])));
  return [
    ...wanted.filter((one) => !found.includes(one)).map((one) => `no row: ${one}`),
    ...found
      .filter((one, at) => !wanted.includes(one) || found.indexOf(one) !== at)
      .map((one) => `why ${one}`),
    ...rows.flatMap((row) => rowProblems(row, known).map((problem) => `${row["criterion"]}: ${problem}`)),
  ];
}

function rowProblems(row: Record<string, string>, known: ReadonlySet<string>): string[] {
  const { criterion = "", stands = "", test: proof = "", note, widget } = row;
  const tests = [...proof.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)];
  const wrong: [boolean, string][] = [
    [!STANDS.has(stands), `stands at “${stands}”`],
    [(stands === "tested") !== tests.length > 0, `is ${stands} with ${tests.length} tests`],
    [stands === "not tested" && note === "—", "does not say what is not tested"],
    [widget !== undefined && !WIDGET_TAGS.includes(widget), `no widget ${widget}`],
    [!known.has(criterion), "is no criterion"],
  ];
  const missing = tests.filter(([, name = "", file = ""]) => !isTest(name, file));
  return [
    ...wrong.flatMap(([isWrong, what]) => (isWrong ? [what] : [])),
    ...missing.map(([, name, file]) => `no test “${name}” in ${file}`),
  ];
}

/** Whether a file has a test, or a group of them, of this name. A long name stands on a line of its own. */
function isTest(name: string, file: string): boolean {
  const path = join(TOP, file);
  return (
    existsSync(path) &&
    readFileSync(path, "utf8")
      .replaceAll(/\(\s+"/g, '("')
      .includes(`("${name}"`)
  );
}

test("each criterion of WCAG 2.2 at A and AA has a row, and each row a test that is there, or none", () => {
  expect(problems(page)).toEqual([]);
});

test("a row that is missing, a test that is not there, and one too many are noticed", () => {
  expect(problems(page.replace(/^\| 1\.4\.10 .*\n/m, ""))).toEqual(["no row: 1.4.10 AA"]);
  expect(problems(page.replace("[by keyboard]", "[by ear]"))).toEqual([
    "2.1.1: no test “by ear” in packages/escalation-loop/src/escalation-loop.behaviour.test.ts",
  ]);
  expect(problems(page.replace(/(\| 1\.3\.4 .*)not tested/, "$1tested"))).toEqual([
    "1.3.4: is tested with 0 tests",
  ]);
  expect(problems(page.replace("| quote-block ", "| block-quote "))).toContain(
    "2.1.1: no widget block-quote",
  );
});
