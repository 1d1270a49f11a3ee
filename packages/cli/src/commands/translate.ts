import { day, language } from "@redlines/model/schema";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { choice } from "../choice.js";
import type { Command, Given } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { DATASET, datasetDir } from "../dataset/dataset-dir.js";
import { UsageError } from "../dataset/problem.js";
import { readText } from "../read/file-text.js";
import { formatLanguages } from "../report/languages.js";
import { clean, count, formatProblems } from "../report/report.js";
import { fromXliff, type Unit } from "../translation/from-xliff.js";
import { takeIn } from "../translation/take-in.js";
import { filledFile, type Head, toFill, type ToFill } from "../translation/to-fill.js";
import { xliff } from "../translation/xliff.js";
import { replaceFile } from "../write/put-file.js";

const FORMATS = ["yaml", "xliff"] as const;
const STATUSES = ["translated", "machine", "reviewed"] as const;

export const translate: Command = {
  name: "translate",
  usage:
    "redlines translate LANG [DIR] [--format yaml|xliff] [--import FILE] [--by NAME] [--status STATUS] " +
    "[--on DAY]",
  summary: "write the files of a translation to fill in, or take one in",
  help: `Writes DIR/translations/LANG/<collection>/<id>.yaml for each record that has texts: every text under
its original, in the order of reading, empty where it is still to come. What is filled stays. Where the
record says something else than when it was translated, the old words move into the comment and the
text is empty again. With --format xliff the same goes to the standard output as XLIFF 2.0, for the
tools of translators; --import takes it back. check says what is missing, and judges what is there.`,
  example: 'redlines translate fa data --by "A. Translator"',
  operands: [{ name: "LANG", required: true }, DATASET],
  options: {
    format: { type: "string", short: "f", value: "FORMAT", help: "yaml or xliff; yaml if left out" },
    import: { type: "string", value: "FILE", help: "an XLIFF 2 file whose translations go into the files" },
    by: { type: "string", value: "NAME", help: "who translates: stands in each file that is begun" },
    status: {
      type: "string",
      value: "STATUS",
      help: "machine, translated or reviewed; translated if left out",
    },
    on: { type: "string", value: "DAY", help: "the day of the translation, YYYY-MM-DD; today if left out" },
  },
  isReport: ({ text }) => choice("--format", text("format"), FORMATS) === "yaml",
  run: async ({ operand, text }, io, style) => {
    const tag = languageTag(operand("LANG") ?? "");
    const format = choice("--format", text("format"), FORMATS);
    const dir = await datasetDir(operand("DIR"), io.cwd);
    const { dataset, translations, problems } = await checkDataset(dir);
    if (problems.some(({ rule }) => !rule.startsWith("translation-"))) {
      io.err(`${formatProblems(problems, style)}; nothing was written`);
      return 1;
    }
    const records = toFill(dataset, tag, translations, headOf(text));
    if (format === "xliff") {
      io.out(xliff(records, dataset.about.language, tag));
      return 0;
    }
    const imported = text("import");
    const taken =
      imported === undefined ? { records, refused: [] } : takeIn(records, await unitsIn(imported, tag));
    const written = await writeAll(dir, taken.records);
    const { languages } = await checkDataset(dir);
    io.out(`${style.green("ok")}  wrote ${count(written, "file")}`);
    for (const line of formatLanguages(languages.filter((one) => one.language === tag)))
      io.out(`    ${line}`);
    for (const one of taken.refused) io.err(clean(one));
    return taken.refused.length > 0 ? 1 : 0;
  },
};

function languageTag(tag: string): string {
  if (language.safeParse(tag).success) return tag;
  throw new UsageError(`${tag} is not a language tag.`, "Write a BCP 47 tag such as fr, fa or en-GB.");
}

/** What stands at the head of the files that are begun. */
function headOf(text: Given["text"]): Head {
  const status = choice("--status", text("status"), STATUSES);
  return { by: text("by") ?? UNNAMED, status, on: dayOf(text("on")) };
}

/** Stands where nobody was named; the schema takes it, and a reader of the file sees what to put there. */
const UNNAMED = "Whoever translates this";

function dayOf(given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  if (day.safeParse(given).success) return given;
  throw new UsageError(`${given} is not a day.`, "Write it as YYYY-MM-DD.");
}

async function unitsIn(file: string, tag: string): Promise<Unit[]> {
  const content = await readText(file);
  if (!content.ok) throw new UsageError(`${file} cannot be read: ${content.message}.`, content.remedy);
  const { units, to } = fromXliff(content.text, file);
  if (to !== tag)
    throw new UsageError(`${file} is in ${to ?? "no language"}, not in ${tag}.`, "Name its language.");
  return units;
}

/** How many files were written; those that are as they should be are left alone. */
async function writeAll(dir: string, records: readonly ToFill[]): Promise<number> {
  const open = records.filter(({ isDone }) => !isDone);
  for (const record of open) {
    const file = join(dir, record.path);
    await mkdir(dirname(file), { recursive: true });
    await replaceFile(file, filledFile(record));
  }
  return open.length;
}
