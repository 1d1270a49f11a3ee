import { expect, test } from "vitest";
import { checksFor, tasksOf } from "./checks.mjs";
import { countCheck } from "./count.mjs";
import { outcomeOf } from "./outcomes.mjs";
import { countGate, countTests, described, together, total } from "./tally.mjs";

/** A report of one file. */
function report(numPassedTests: number, numFailedTests: number, numPendingTests = 0) {
  const assertionResults = Array.from({ length: numPassedTests + numFailedTests }, () => ({}));
  return {
    numPassedTests,
    numFailedTests,
    numPendingTests,
    testResults: [{ status: numFailedTests > 0 ? "failed" : "passed", assertionResults }],
  };
}

test("a gate counts as one, and one that did not run has failed", () => {
  expect(countGate("passed")).toEqual({ passed: 1, failed: 0, skipped: 0, note: "" });
  expect(countGate("failed")).toEqual({ passed: 0, failed: 1, skipped: 0, note: "failed" });
  expect(countGate("did not run")).toEqual({ passed: 0, failed: 1, skipped: 0, note: "did not run" });
});

test("tests count one by one", () => {
  expect(countTests("passed", report(7, 0))).toEqual({ passed: 7, failed: 0, skipped: 0, note: "" });
  expect(countTests("failed", report(5, 2))).toEqual({ passed: 5, failed: 2, skipped: 0, note: "" });
});

test("a check that ran no test has failed", () => {
  expect(countTests("passed", report(0, 0))).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    note: "no test ran",
  });
});

test("a check without a report has failed, whatever turbo says", () => {
  expect(countTests("passed", undefined)).toEqual({ passed: 0, failed: 1, skipped: 0, note: "no report" });
  expect(countTests("did not run", undefined)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    note: "did not run",
  });
});

test("an error outside the tests is a failure although each test passed", () => {
  expect(countTests("failed", report(3, 0))).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
    note: "an error outside the tests",
  });
});

test("a file that breaks before its first test is a failure", () => {
  const broken = {
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [{ status: "failed", assertionResults: [] }],
  };
  expect(countTests("failed", broken)).toEqual({ passed: 3, failed: 1, skipped: 0, note: "" });
});

test("the total adds up", () => {
  expect(total([countGate("passed"), countTests("failed", report(5, 2))])).toEqual({
    passed: 6,
    failed: 2,
    skipped: 0,
  });
  expect(total([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test("a task's outcome is read from turbo's summary; what is not in it did not run", () => {
  const summary = {
    tasks: [
      { taskId: "a#build", execution: { exitCode: 0 }, cache: { status: "MISS" } },
      { taskId: "b#build", cache: { status: "HIT" } },
      { taskId: "//#x", execution: { exitCode: 1 }, cache: { status: "MISS" } },
    ],
  };
  expect(["build", "//#x", "//#y"].map((task) => outcomeOf(summary, task))).toEqual([
    "passed",
    "failed",
    "did not run",
  ]);
  expect(
    outcomeOf({ tasks: [...summary.tasks, { taskId: "c#build", execution: { exitCode: 2 } }] }, "build"),
  ).toBe("failed");
  expect(outcomeOf(undefined, "build")).toBe("did not run");
});

test("what is skipped is counted, and told where there is any", () => {
  expect(countTests("passed", report(5, 0, 2))).toEqual({ passed: 5, failed: 0, skipped: 2, note: "" });
  expect(described({ passed: 5, failed: 0, skipped: 2 })).toBe("5 passed, 0 failed, 2 skipped");
  expect(described({ passed: 5, failed: 0, skipped: 0 })).toBe("5 passed, 0 failed");
});

const PACKAGES = [
  { name: "a", dir: "packages/a", scripts: ["build", "test", "test:chromium", "test:firefox"] },
  { name: "b", dir: "packages/b", scripts: ["test", "test:long"] },
];

const checkIn = (title: string, long = false) => {
  const check = checksFor(PACKAGES, long).find((one) => one.title === title);
  if (!check) throw new Error(`There is no check ${title}.`);
  return check;
};

test("a package says by its scripts which tests it has", () => {
  const both = ["chromium", "firefox"];
  expect(tasksOf(checkIn("tests in Node"), both)).toEqual(["a#test", "b#test"]);
  expect(tasksOf(checkIn("tests in pages in Firefox"), both)).toEqual(["a#test:firefox"]);
  expect(tasksOf(checkIn("format"), both)).toEqual(["//#check:format"]);
  expect(checksFor(PACKAGES, true).flatMap((check) => tasksOf(check, both))).toEqual(["b#test:long"]);
  expect(checkIn("long tests", true).suites).toMatchObject([{ report: "packages/b/reports/long.json" }]);
});

test("where a browser is not, its tests do not run, and as many as ran in the other are skipped", () => {
  const check = checkIn("tests in pages in Firefox");
  expect(tasksOf(check, ["chromium"])).toEqual([]);
  const reports = new Map([["a#test:chromium", report(7, 1, 1)]]);
  expect(countCheck(check, { summary: undefined, reports, browsers: ["chromium"] })).toEqual({
    passed: 0,
    failed: 0,
    skipped: 9,
    note: "",
  });
});

test("long tests in pages of a browser that is not here are skipped as well", () => {
  const check = checkIn("long tests", true);
  const file = (name: string, tests: number) => ({
    name,
    status: "passed",
    assertionResults: Array.from({ length: tests }, () => ({})),
  });
  const testResults = [file("/b/x.behaviour.long.test.ts", 3), file("/b/y.long.test.ts", 2)];
  const reports = new Map([["b#test:long", { ...report(5, 0), testResults }]]);
  const summary = { tasks: [{ taskId: "b#test:long", execution: { exitCode: 0 } }] };
  expect(countCheck(check, { summary, reports, browsers: ["chromium"] })).toMatchObject({ skipped: 3 });
  expect(countCheck(check, { summary, reports, browsers: ["chromium", "firefox"] })).toMatchObject({
    passed: 5,
    skipped: 0,
  });
});

test("the parts of a check are one line, and what is odd in one of them is told with its name", () => {
  const well = countTests("passed", report(7, 0));
  expect(
    together([
      ["a", well],
      ["b", countTests("passed", report(2, 0))],
    ]),
  ).toEqual({ passed: 9, failed: 0, skipped: 0, note: "" });
  expect(
    together([
      ["a", well],
      ["b", countTests("did not run", undefined)],
    ]),
  ).toEqual({ passed: 7, failed: 1, skipped: 0, note: "b: did not run" });
  expect(together([["a", countTests("passed", report(0, 0))]])).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
    note: "no test ran",
  });
  expect(together([])).toMatchObject({ failed: 1 });
});
