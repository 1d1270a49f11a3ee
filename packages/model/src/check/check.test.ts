import { describe, expect, it } from "vitest";
import { harbourLine } from "../fixtures/harbour-line.js";
import type { Dataset } from "../types.js";
import { check, type Exception } from "./check.js";
import { brokenAssertions } from "./fixtures/broken-assertions.js";
import { brokenFlags } from "./fixtures/broken-flags.js";
import { brokenQuotes } from "./fixtures/broken-quotes.js";
import { brokenIds } from "./fixtures/broken-ids.js";
import { brokenRedlines } from "./fixtures/broken-redlines.js";
import { brokenVocabulary } from "./fixtures/broken-vocabulary.js";
import { rules } from "./rules.js";

const KEPT: Exception = {
  rule: "no-unused-record",
  record: "strait-fishery",
  reason: "Kept for the next article.",
};
const SAID: unknown = expect.stringMatching(/\S/);
const problemsOf = (dataset: Dataset, exceptions: readonly Exception[] = [KEPT]) =>
  check(dataset, { exceptions });

const cases = [
  ...brokenIds,
  ...brokenAssertions,
  ...brokenFlags,
  ...brokenQuotes,
  ...brokenRedlines,
  ...brokenVocabulary,
];

describe("a valid dataset", () => {
  it("has no problem", () => expect(problemsOf(harbourLine())).toEqual([]));
  it("has one without its exception", () =>
    expect(problemsOf(harbourLine(), [])).toMatchObject([
      { rule: "no-unused-record", record: { kind: "topic", id: "strait-fishery" } },
    ]));
});

describe("a dataset in which one thing is wrong", () => {
  it.each(cases)("$rule: $breaking", ({ rule, path, record, found, remedy, change }) => {
    const dataset = harbourLine();
    change(dataset);
    const problems = problemsOf(dataset);
    expect(problems.map((problem) => [problem.rule, problem.record?.id, problem.path])).toContainEqual([
      rule,
      record,
      path,
    ]);
    const told = { message: SAID, remedy: remedy ?? SAID, ...(found !== undefined && { found }) };
    expect(problems.find((one) => one.rule === rule && one.path.join() === path.join())).toMatchObject(told);
  });

  it("has a case for every rule", () =>
    expect([...new Set(cases.map(({ rule }) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort()));
});

describe("a dataset in which all of it is wrong", () => {
  it("gets every problem in one run", () => {
    const dataset = harbourLine();
    const independent = cases.filter(({ breaking }) =>
      [
        "a double hop",
        "an open bracket",
        "a line at no rung",
        "a conditional interest without its condition",
        "a relation to itself",
      ].includes(breaking),
    );
    for (const { change } of independent) change(dataset);
    expect(new Set(problemsOf(dataset).map(({ rule }) => rule))).toEqual(
      new Set(independent.map(({ rule }) => rule)),
    );
  });
});

describe("exceptions", () => {
  const used = (exception: Exception) => check(harbourLine(), { exceptions: [KEPT, exception] });

  it("that excuse nothing are problems", () =>
    expect(used({ rule: "no-cycle", record: "the-strait", reason: "It was one." })).toMatchObject([
      { rule: "exceptions-used", path: ["exceptions", 1], remedy: "take the exception out" },
    ]));
  it("that name no rule are problems", () =>
    expect(used({ rule: "no-cycles", record: "the-strait", reason: "It was one." })).toMatchObject([
      { path: ["exceptions", 1, "rule"], remedy: "did you mean `no-cycle`?" },
    ]));
  it("that name no record are problems", () =>
    expect(used({ rule: "no-cycle", record: "the-strat", reason: "It was one." })).toMatchObject([
      { path: ["exceptions", 1, "record"], remedy: "did you mean `the-strait`?" },
    ]));
});

describe("a dataset of which a record could not be read", () => {
  it("is not told that others refer to nothing, or that something is unused", () => {
    const dataset = harbourLine();
    delete dataset.actors["ostrell-gazette"];
    delete dataset.relations["norvane-opposes-ostrell"];
    expect(check(dataset, { withheld: new Set(["ostrell-gazette", "norvane-opposes-ostrell"]) })).toEqual([]);
    expect(check(dataset).map(({ rule }) => rule)).toContain("references-resolve");
  });
});
