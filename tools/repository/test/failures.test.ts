import { expect, test } from "vitest";
import { failuresIn } from "./failures.mjs";

const passed = { status: "passed", fullName: "a gauge reads", failureMessages: [] };
const failed = {
  status: "failed",
  fullName: "a card reads",
  failureMessages: ["Expected 1, found 2\n    at somewhere"],
};

test("each failed test is told by its file, its name and the first line of its message", () => {
  const report = {
    testResults: [
      {
        name: "/home/packages/card.test.ts",
        assertionResults: [passed, failed, { status: "failed", fullName: "a card opens" }],
      },
    ],
  };
  expect(failuresIn(report, "/home")).toEqual([
    "packages/card.test.ts > a card reads\n  Expected 1, found 2",
    "packages/card.test.ts > a card opens\n  no message",
  ]);
});

test("a file that breaks before its first test is told, too", () => {
  const report = {
    testResults: [{ name: "/home/a.test.ts", message: "Cannot find module", assertionResults: [] }],
  };
  expect(failuresIn(report, "/home")).toEqual(["a.test.ts\n  Cannot find module"]);
});

test("of what passed, or was not reported, nothing is told", () => {
  expect(
    failuresIn({ testResults: [{ name: "/home/a.test.ts", assertionResults: [passed] }] }, "/home"),
  ).toEqual([]);
  expect(failuresIn(undefined, "/home")).toEqual([]);
});
