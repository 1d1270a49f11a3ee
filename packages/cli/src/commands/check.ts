import { join } from "node:path";
import { choice } from "../choice.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { DATASET, oneDatasetDir } from "../dataset/dataset-dir.js";
import type { Command } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { usageErrorOf } from "../dataset/system-error.js";
import { fixDataset, type FixOptions } from "../fix/fix-dataset.js";
import type { ExitCode, Io } from "../io.js";
import { asGithub } from "../report/as-github.js";
import { asJson } from "../report/as-json.js";
import { asSarif } from "../report/as-sarif.js";
import { asText } from "../report/as-text.js";
import type { CheckReport } from "../report/check-report.js";
import { formatContents } from "../report/contents.js";
import { progressOn } from "../report/progress.js";
import { clean } from "../report/report.js";
import type { Style } from "../report/style.js";
import { unprovedProblem } from "../report/unproved.js";
import { formatUsageError } from "../report/usage-error.js";
import { interrupted } from "../watch/interrupted.js";
import { watchFolder } from "../watch/watch-folder.js";

const FORMATS = ["text", "json", "github", "sarif"] as const;
type Format = (typeof FORMATS)[number];

export const check: Command = {
  name: "check",
  usage: "redlines check [DIR] [--format text|json|github|sarif] [--fix] [--inferred] [--watch] [--strict]",
  summary: "validate every record of a dataset",
  help: `Reads DIR/dataset.yaml and DIR/<collection>/<id>.yaml and reports every problem of every file in
one run, each with file, line and column, the record, the rule, what was expected, what was found
and how to fix it. A record that was verified and says something else now is one of them.`,
  example: "redlines check data --format sarif > redlines.sarif",
  operands: [{ ...DATASET, many: true }],
  options: {
    format: {
      type: "string",
      short: "f",
      value: "FORMAT",
      help: "text, json, github for annotations, or sarif 2.1.0; text if left out",
    },
    fix: { type: "boolean", help: "first fix what can be fixed without a change of meaning" },
    inferred: { type: "boolean", help: "with --fix: also write down what was left out and is inferred" },
    watch: { type: "boolean", short: "w", help: "check again whenever a file changes, until Ctrl+C" },
    strict: { type: "boolean", help: "end with an error also where a record is unproved" },
  },
  isReport: ({ text }) => choice("--format", text("format"), FORMATS) === "text",
  run: async ({ operands, text, flag }, io, style) => {
    const dir = await oneDatasetDir(operands("DIR"), io.cwd);
    const format = choice("--format", text("format"), FORMATS);
    const asked = { dir, format, fix: fixes(flag), strict: flag("strict") };
    return flag("watch") ? watching(asked, io, style) : once(asked, io, style);
  },
};

interface Asked {
  dir: string;
  format: Format;
  /** Absent where nothing is to be fixed. */
  fix: Pick<FixOptions, "inferred"> | undefined;
  strict: boolean;
}

function fixes(flag: (option: string) => boolean): Asked["fix"] {
  const inferred = flag("inferred");
  if (inferred && !flag("fix"))
    throw new UsageError("--inferred writes nothing by itself.", "Add --fix, or leave --inferred out.");
  return flag("fix") ? { inferred } : undefined;
}

async function once({ dir, format, fix, strict }: Asked, io: Io, style: Style): Promise<ExitCode> {
  const progress = progressOn(io.status);
  const read = async () => ({
    fixed: fix ? await fixDataset(dir, { ...fix, progress: progress.report }) : [],
    checked: await checkDataset(dir, progress.report),
  });
  const { fixed, checked } = await read().finally(progress.clear);
  const { dataset, files, unproved, languages } = checked;
  const told = unprovedProblem(unproved, join(dir, "dataset.yaml"));
  const problems = strict ? [...checked.problems, ...told] : checked.problems;
  const notes = [...(strict ? [] : told), ...checked.notes];
  const contents = formatContents(dataset);
  printReport(
    format,
    { problems, fixed, unproved, notes, files: files.length, contents, languages },
    io,
    style,
  );
  return problems.length > 0 ? 1 : 0;
}

const DOCUMENTS: Readonly<Record<Exclude<Format, "text">, (report: CheckReport) => string>> = {
  json: asJson,
  github: asGithub,
  sarif: asSarif,
};

function printReport(format: Format, report: CheckReport, io: Io, style: Style): void {
  if (format === "text") asText(report, io, style);
  else io.out(DOCUMENTS[format](report));
}

/** Ends with the code of the last run. */
async function watching(asked: Asked, io: Io, style: Style): Promise<ExitCode> {
  let code: ExitCode = 0;
  const run = async (changed: readonly string[]): Promise<void> => {
    const first = changed.length === 0;
    if (!first) io.clear?.();
    if (!first) io.err(style.dim(`changed  ${listed(changed)}`));
    code = await once(asked, io, style).catch((error: unknown) => printUsageError(error, io, style));
    if (first) io.err(style.dim(`watching ${clean(asked.dir)}; Ctrl+C ends`));
  };
  await watchFolder(asked.dir, run, interrupted(io.gone));
  return code;
}

/** A change of the branch, or of many files, needs no list that fills the screen. */
function listed(changed: readonly string[]): string {
  const [shown, more] = [changed.slice(0, 8).map(clean), changed.length - 8];
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** While somebody works on it, a dataset can be unreadable for a moment. */
function printUsageError(error: unknown, io: Io, style: Style): ExitCode {
  io.err(formatUsageError(usageErrorOf(error), style));
  return 2;
}
