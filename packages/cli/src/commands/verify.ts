import { join } from "node:path";
import type { Command, Given } from "../command.js";
import { checkDataset, type Checked } from "../dataset/check-dataset.js";
import { DATASET, datasetDir } from "../dataset/dataset-dir.js";
import type { Located } from "../dataset/problem.js";
import { restingRecords } from "../dataset/seals.js";
import type { Io } from "../io.js";
import { formatProof } from "../report/format-proof.js";
import { clean, count, formatProblems } from "../report/report.js";
import { unprovedProblem } from "../report/unproved.js";
import type { Style } from "../report/style.js";
import type { Fill } from "../verify/fill.js";
import { mentionFills } from "../verify/mention-fills.js";
import { sealFills } from "../verify/seal-fills.js";
import { heldTexts, type Texts } from "../verify/texts.js";
import { verifyDataset } from "../verify/verify-dataset.js";
import { writeFills } from "../verify/write-fills.js";

export const verify: Command = {
  name: "verify",
  usage: "redlines verify [DIR] [--texts DIR] [--source FILE] [--id SOURCE_ID] [--write] [--strict]",
  summary: "prove every evidence pointer against the texts of the sources",
  help: `Reads the texts that are at hand, one paragraph a line (empty lines are skipped, the first
paragraph is 1): texts/<source>.txt beside DIR for each source, and article.txt beside it for the
article. Proves each pointer into them: the passage is there, once, and has the digest that the record
holds; hedges, quotations, estimative words and printed numbers stand in their passages as written. Text
is compared after Unicode NFC, with straight quotation marks and single spaces; case counts. With
--write, a record that is proved whole gets a seal of what it says: check, build and site then tell
when it says something else, without the texts. The texts themselves are never copied.`,
  example: "redlines verify data --write",
  operands: [DATASET],
  options: {
    texts: { type: "string", value: "DIR", help: "the folder of the texts; texts beside DIR if left out" },
    source: { type: "string", value: "FILE", help: "one text alone, UTF-8: the article's, without --id" },
    id: {
      type: "string",
      value: "ID",
      help: "one source alone, whose text is FILE or ID.txt among the texts",
    },
    write: { type: "boolean", help: "write missing and changed digests, and the seals, into the records" },
    strict: { type: "boolean", help: "end with an error also where a record is unproved" },
  },
  isReport: () => true,
  run: async ({ operand, text, flag }, io, style) => {
    const dir = await datasetDir(operand("DIR"), io.cwd);
    const first = await checkDataset(dir);
    const texts = await heldTexts({ dir, ...sourcesOf(first), ...asked(text) });
    const checked = flag("write") ? await write(dir, first, texts, io) : first;
    const { problems, sources } = verifyDataset(checked.files, texts.held);
    io.out(formatProof(sources, sealedOf(checked), style));
    const strict = flag("strict") ? unprovedProblem(checked.unproved, join(dir, "dataset.yaml")) : [];
    return printProblems([...checked.problems, ...texts.problems, ...problems, ...strict], io, style);
  },
};

function asked(text: Given["text"]): { texts?: string | undefined; file?: string; id?: string | undefined } {
  const file = text("source");
  return { texts: text("texts"), id: text("id"), ...(file !== undefined && { file }) };
}

function sourcesOf({ files, hasAbout, dataset }: Checked): {
  sources: string[];
  article: string | undefined;
} {
  return {
    sources: files.flatMap(({ record }) => (record?.kind === "source" ? [record.id] : [])),
    article: hasAbout ? dataset.about.article : undefined,
  };
}

/** Digests first, then the seals, which are made of them; the dataset as it is then. */
async function write(dir: string, first: Checked, { held }: Texts, io: Io): Promise<Checked> {
  const over = (file: string): void => io.out(`wrote over ${clean(file)}: it cannot be replaced`);
  const mentions = mentionFills(first.files, held);
  const fills = [...verifyDataset(first.files, held).fills, ...mentions];
  const filled = await writeFills(fills, over);
  const second = filled > 0 ? await checkDataset(dir) : first;
  const seals = sealFills(second, verifyDataset(second.files, held).proved);
  const sealed = await writeFills(seals, over);
  const digests = fills.filter(({ path }) => path.at(-1) !== "paragraph").length;
  if (filled > 0) io.out(`wrote ${count(digests, "digest")} into ${count(filled, "file")}`);
  if (mentions.length > 0) io.out(pointedTo(mentions));
  if (sealed > 0) io.out(`sealed ${count(sealed, "record")}`);
  return sealed > 0 ? checkDataset(dir) : second;
}

/** Whoever reads it looks whether the words name what is meant. */
function pointedTo(mentions: readonly Fill[]): string {
  const names = mentions.map(({ source: { record } }) => `${record?.kind} ${record?.id}`);
  return `pointed ${count(names.length, "record")} to where the article first names it: ${names.join(", ")}`;
}

function sealedOf({ dataset, unproved, problems }: Checked): { sealed: number; of: number } {
  const of = restingRecords(dataset);
  const broken = problems.filter(({ rule }) => rule === "sealed").length;
  return { sealed: of - unproved.length - broken, of };
}

function printProblems(problems: readonly Located[], io: Io, style: Style): 0 | 1 {
  if (problems.length === 0) return 0;
  io.err(formatProblems(problems, style));
  return 1;
}
