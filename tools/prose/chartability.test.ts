import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TOP } from "./top.js";
import { proofProblems, rowsOf } from "./proofs.mjs";

const gauge = join(TOP, "packages/redline-gauge");
const text = (path: string): string => readFileSync(join(gauge, path), "utf8");

/** The tests of Chartability that are called critical. */
const CRITICAL = [
  "Low contrast",
  "Content is only visual",
  "Small text size",
  "Visual presents seizure risk",
  "Interaction modality only has one input type",
  "No interaction cues or instructions",
  "Controls override AT controls",
  "No explanation for purpose or for how to read",
  "No title, summary, or caption",
  "Reading level inappropriate",
  "No table",
  "Data density is inappropriate",
  "Navigation and interaction is tedious",
  "User style change not respected",
];

/** Every test file of the package, with those of its suites that are written once for all widgets. */
const FILES = Object.fromEntries(
  readdirSync(join(gauge, "src"))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => {
      const own = text(`src/${file}`);
      const suite = own.includes("accessibility-suite") ? text("../testing/src/accessibility-suite.ts") : "";
      return [file, own + suite];
    }),
);

/** What is wrong with such a table, one line each. */
function tableProblems(markdown: string, files: Readonly<Record<string, string>>): string[] {
  const rows = rowsOf(markdown);
  const missing = CRITICAL.filter((name) => !rows.some((row) => row["test"] === name)).map(
    (name) => `no row: ${name}`,
  );
  return [
    ...missing,
    ...rows.flatMap(({ test: name = "", proof = "" }) =>
      proofProblems(proof, (file) => files[file]).map((problem) => `${name}: ${problem}`),
    ),
  ];
}

const table = text("docs/chartability.md");

test("each critical test of Chartability has a row, and each row names tests that there are", () => {
  expect(tableProblems(table, FILES)).toEqual([]);
});

test("a row that is missing, and a test or a file that is not there, is noticed", () => {
  expect(tableProblems(table.replace(/^\| No table .*\n/m, ""), FILES)).toEqual(["no row: No table"]);
  expect(tableProblems(table.replace(": nothing moves by itself", ": nothing moves"), FILES)).toEqual([
    "Visual presents seizure risk: no test “nothing moves” in redline-gauge.chartability.behaviour.test.ts",
  ]);
  expect(tableProblems(table.replaceAll("redline-gauge.control.", "redline-gauge.gone."), FILES)).toEqual([
    "Interaction modality only has one input type: no file redline-gauge.gone.behaviour.test.ts",
    "No interaction cues or instructions: no file redline-gauge.gone.behaviour.test.ts",
  ]);
  const { "redline-gauge.a11y.test.ts": _gone, ...others } = FILES;
  expect(tableProblems(table, others).length).toBe(3);
});
