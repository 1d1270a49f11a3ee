import { expect, test } from "vitest";
import { checksFor, reportOf, tasksOf } from "./checks.mjs";
import { outcomeOf } from "./outcomes.mjs";
import { parts } from "./parts.mjs";
import { countGate, countTests, together, total } from "./tally.mjs";

/** A report of one file. */
function report(numPassedTests: number, numFailedTests: number) {
  const assertionResults = Array.from({ length: numPassedTests + numFailedTests }, () => ({}));
  return {
    numPassedTests,
    numFailedTests,
    testResults: [{ status: numFailedTests > 0 ? "failed" : "passed", assertionResults }],
  };
}

test("a gate counts as one, and one that did not run has failed", () => {
  expect(countGate("passed")).toEqual({ passed: 1, failed: 0, note: "" });
  expect(countGate("failed")).toEqual({ passed: 0, failed: 1, note: "failed" });
  expect(countGate("did not run")).toEqual({ passed: 0, failed: 1, note: "did not run" });
});

test("tests count one by one", () => {
  expect(countTests("passed", report(7, 0))).toEqual({ passed: 7, failed: 0, note: "" });
  expect(countTests("failed", report(5, 2))).toEqual({ passed: 5, failed: 2, note: "" });
});

test("a check that ran no test has failed", () => {
  expect(countTests("passed", report(0, 0))).toEqual({ passed: 0, failed: 1, note: "no test ran" });
});

test("a check without a report has failed, whatever turbo says", () => {
  expect(countTests("passed", undefined)).toEqual({ passed: 0, failed: 1, note: "no report" });
  expect(countTests("did not run", undefined)).toEqual({ passed: 0, failed: 1, note: "did not run" });
});

test("an error outside the tests is a failure although each test passed", () => {
  expect(countTests("failed", report(3, 0))).toEqual({
    passed: 3,
    failed: 1,
    note: "an error outside the tests",
  });
});

test("a file that breaks before its first test is a failure", () => {
  const broken = {
    numPassedTests: 3,
    numFailedTests: 0,
    testResults: [{ status: "failed", assertionResults: [] }],
  };
  expect(countTests("failed", broken)).toEqual({ passed: 3, failed: 1, note: "" });
});

test("the total adds up", () => {
  expect(total([countGate("passed"), countTests("failed", report(5, 2))])).toEqual({ passed: 6, failed: 2 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
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

test("Firefox's tests are checked only where there is a Firefox", () => {
  const titles = (browsers: string[]) => checksFor(browsers).map(({ title }) => title);
  expect(titles(["chromium", "firefox"])).toContain("tests in Firefox");
  expect(titles(["chromium"])).not.toContain("tests in Firefox");
  expect(titles(["chromium"])).toContain("tests in Chromium");
});

test("the parts of a check are one line, and what is odd in one of them is told with its name", () => {
  const well = countTests("passed", report(7, 0));
  expect(
    together([
      ["a", well],
      ["b", countTests("passed", report(2, 0))],
    ]),
  ).toEqual({ passed: 9, failed: 0, note: "" });
  expect(
    together([
      ["a", well],
      ["b", countTests("did not run", undefined)],
    ]),
  ).toEqual({ passed: 7, failed: 1, note: "b: did not run" });
  expect(together([["a", countTests("passed", report(0, 0))]])).toEqual({
    passed: 0,
    failed: 1,
    note: "no test ran",
  });
  expect(together([])).toMatchObject({ failed: 1 });
});

test("every part of the tests is checked, once, and has a report of its own", () => {
  const checked = checksFor(["chromium", "firefox"]).flatMap(({ tests = [] }) => tests);
  expect(checked.toSorted()).toEqual([...Object.keys(parts), "stories"].toSorted());
  expect(new Set(checked.map(reportOf)).size).toBe(checked.length);
  expect(tasksOf({ title: "two", tests: ["a", "b"] })).toEqual(["//#test:a", "//#test:b"]);
  expect(tasksOf({ title: "a gate", task: "//#check:format" })).toEqual(["//#check:format"]);
});
