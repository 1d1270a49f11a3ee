import { join } from "node:path";
import { didYouMean } from "@redlines/model/check";
import type { Command } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { DATASET, datasetDir } from "../dataset/dataset-dir.js";
import type { Checked } from "../dataset/check-dataset.js";
import { UsageError } from "../dataset/problem.js";
import type { ExitCode, Io } from "../io.js";
import { readText } from "../read/file-text.js";
import { count, formatProblems } from "../report/report.js";
import type { Style } from "../report/style.js";
import { paragraphsOf } from "../verify/normalise.js";
import { type Verified, verifyDataset } from "../verify/verify-dataset.js";
import { writeDigests } from "../verify/write-digests.js";

/** A source can be a book. */
const MAX_SOURCE_BYTES = 64 * 1_048_576;

export const verify: Command = {
  name: "verify",
  usage: "redlines verify [DIR] [--source FILE] [--id SOURCE_ID] [--write]",
  summary: "prove every evidence pointer against the text of a source",
  help: `Reads FILE, the text of a source, one paragraph a line (empty lines are skipped, the first paragraph
is 1), and proves each pointer into it: the passage is there, once, and has the digest that the
record holds; hedges, quotes and estimative words stand in their passages as written. Text is
compared after Unicode NFC, with straight quotation marks and single spaces; case counts. The text
itself is never copied.`,
  example: "redlines verify data --source article.txt --write",
  operands: [DATASET],
  options: {
    source: { type: "string", value: "FILE", help: "the text of the source, UTF-8; article.txt if left out" },
    id: { type: "string", value: "ID", help: "which source it is; the dataset's article if left out" },
    write: { type: "boolean", help: "write missing and changed digests into the records" },
  },
  run: async ({ operand, text, flag }, io, style) => {
    const dir = await datasetDir(operand("DIR"), io.cwd);
    const file = text("source") ?? join(io.cwd ?? "", "article.txt");
    const paragraphs = await readSource(file);
    const checked = await checkDataset(dir);
    const id = sourceId(checked, text("id"));
    if (flag("write")) await write(io, verifyDataset(checked, id, paragraphs));
    const now = flag("write") ? await checkDataset(dir) : checked;
    return printResult(io, style, now, {
      verified: verifyDataset(now, id, paragraphs),
      paragraphs: paragraphs.length,
      file,
      id,
    });
  },
};

async function readSource(file: string): Promise<string[]> {
  const content = await readText(file, MAX_SOURCE_BYTES);
  if (!content.ok)
    throw new UsageError(
      `${file}: ${content.message}.`,
      "Name the text of the source: UTF-8, one paragraph a line.",
    );
  const paragraphs = paragraphsOf(content.text);
  if (paragraphs.length === 0)
    throw new UsageError(`${file} is empty.`, "Name the text of the source: UTF-8, one paragraph a line.");
  return paragraphs;
}

function sourceId({ files, hasAbout, dataset }: Checked, asked: string | undefined): string {
  const known = files.flatMap(({ record }) => (record?.kind === "source" ? [record.id] : []));
  const id = asked ?? (hasAbout ? dataset.about.article : undefined);
  if (id === undefined)
    throw new UsageError(
      "dataset.yaml does not say which source is the article.",
      "Fix dataset.yaml, or name the source with --id.",
    );
  if (!known.includes(id))
    throw new UsageError(
      `There is no source ${id}.`,
      didYouMean(id, known) ?? `The sources are ${known.join(", ") || "none yet"}.`,
    );
  return id;
}

async function write(io: Io, { fills }: Verified): Promise<void> {
  const files = await writeDigests(fills);
  if (files > 0) io.out(`wrote ${count(fills.length, "digest")} into ${count(files, "file")}`);
}

interface Proof {
  verified: Verified;
  paragraphs: number;
  file: string;
  id: string;
}

/** Prints the problems of `check` and those of the proof, which knows more about missing digests. */
function printResult(
  io: Io,
  style: Style,
  checked: Checked,
  { verified, paragraphs, file, id }: Proof,
): ExitCode {
  const problems = [...checked.problems.filter(({ rule }) => rule !== "digest"), ...verified.problems];
  if (problems.length > 0) {
    io.err(formatProblems(problems, style));
    return 1;
  }
  const proved = `${count(verified.pointers, "pointer")} into ${id} proved against ${file}`;
  const covered = `${verified.covered} of its ${count(paragraphs, "paragraph")} digested`;
  io.out(`${style.green("ok")}  ${proved}; ${covered}${formatOthers(verified)}`);
  return 0;
}

/** What a proof against one source leaves open. */
function formatOthers({ elsewhere, undecided }: Verified): string {
  const others = elsewhere > 0 ? `; ${count(elsewhere, "pointer")} into other sources not checked` : "";
  const open = undecided > 0 ? `; the words of ${count(undecided, "record")} may stand in other sources` : "";
  return others + open;
}
