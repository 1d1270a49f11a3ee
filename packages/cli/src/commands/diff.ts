import { choice } from "../choice.js";
import type { Command } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { compareEditions } from "../diff/compare-editions.js";
import { type Edition, readEdition } from "../diff/edition.js";
import { isSmaller, type Step, STEPS } from "../diff/policy.js";
import { asJson, asText, type Comparison, lowered, toComparison } from "../diff/report.js";
import type { ExitCode, Io } from "../io.js";
import { formatProblems } from "../report/report.js";
import type { Style } from "../report/style.js";

export const diff: Command = {
  name: "diff",
  usage: "redlines diff OLD NEW [--format text|json] [--bump none|patch|minor|major]",
  summary: "compare two editions of a dataset, and name the version step that the changes require",
  help: `OLD and NEW are each a built dataset.json, a folder with one, or a folder of records. Prints every
change by record as Previously, Now and Impact, and the step of the version that the data policy
requires. Differences alone are no failure: the exit code is 0. With --bump it is 1 when the planned
step is smaller than that; it is also 1 when a file of OLD or NEW cannot be compared.`,
  example: "redlines diff released/dataset.json data --bump minor",
  operands: [
    { name: "OLD", required: true },
    { name: "NEW", required: true },
  ],
  options: {
    format: { type: "string", short: "f", value: "FORMAT", help: "text or json; text if left out" },
    bump: { type: "string", value: "STEP", help: "the step that is planned: none, patch, minor or major" },
  },
  run: async ({ operand, text }, io, style) => {
    const format = choice("--format", text("format"), ["text", "json"]);
    const planned = plannedBump(text("bump"));
    const old = await readEdition(operand("OLD") ?? "");
    const next = await readEdition(operand("NEW") ?? "");
    if (!comparable([old, next], io, style)) return 1;
    const result = toComparison(old, next, compareEditions(old, next));
    io.out(format === "json" ? asJson(result) : asText(result, style));
    return checkPlannedBump(result, planned, io, style);
  },
};

function plannedBump(given: string | undefined): Step | undefined {
  const planned = STEPS.find((step) => step === given);
  if (given !== undefined && planned === undefined)
    throw new UsageError(`--bump cannot be ${given}.`, `It is one of ${STEPS.join(", ")}.`);
  return planned;
}

function comparable(editions: readonly Edition[], io: Io, style: Style): boolean {
  const problems = editions.flatMap((edition) => edition.problems);
  if (problems.length > 0) io.err(`${formatProblems(problems, style)}; nothing was compared`);
  return problems.length === 0;
}

function checkPlannedBump(result: Comparison, planned: Step | undefined, io: Io, style: Style): ExitCode {
  const { step, bump, version } = result;
  if (planned === undefined || !isSmaller(planned, bump)) return 0;
  const plan = `${planned === "none" ? "no" : `a ${planned}`} bump is planned`;
  const policy = `the data policy requires a ${step} step${lowered(result)}`;
  io.err(`${style.red("error")}  ${plan}, but ${policy}: ${version}`);
  return 1;
}
