import { join } from "node:path";
import type { Command } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { besideDataset, DATASET, datasetDir, outFolder } from "../dataset/dataset-dir.js";
import type { Located } from "../dataset/problem.js";
import { emit } from "../emit/emit.js";
import { collisions } from "../emit/names.js";
import { writeOutput } from "../write/write-output.js";
import { mustBeApart } from "../write/must-be-apart.js";
import { formatOutput } from "../report/format-output.js";
import { formatProblems } from "../report/report.js";
import { formatContents } from "../report/contents.js";
import { formatUnproved, unprovedProblem } from "../report/unproved.js";
import type { Loaded } from "../dataset/load.js";

export const build: Command = {
  name: "build",
  usage: "redlines build [DIR] [--out OUT] [--csv-bom] [--strict]",
  summary: "make typed modules, JSON and excerpts of a dataset",
  help: `Checks the dataset and, if it has no problems, writes OUT: index.js with the dataset and
one typed accessor per kind, named.js with one export per record, dataset.json, and
excerpts/<kind>/<id>.json for the widgets; and for other tools dataset.jsonld, csv/<table>.csv with
datapackage.json, and sources.csl.json with names.csl.json. Files that would not change keep their time;
OUT is replaced as a whole, or left as it was.`,
  example: "redlines build data --out dist",
  operands: [DATASET],
  options: {
    out: {
      type: "string",
      short: "o",
      value: "OUT",
      help: "the folder to write: new, empty, or written by an earlier build; dist if left out",
    },
    "csv-bom": { type: "boolean", help: "begin each table with a byte order mark, as Excel wants it" },
    strict: { type: "boolean", help: "build nothing where a record is unproved" },
  },
  isReport: () => true,
  run: async ({ operand, text, flag }, io, style) => {
    const named = operand("DIR");
    const dir = await datasetDir(named, io.cwd);
    const out = outFolder(text("out") ?? besideDataset("dist", named, dir), io.cwd);
    await mustBeApart(dir, out);
    const checked = await checkDataset(dir);
    const open = flag("strict") ? unprovedProblem(checked.unproved, join(dir, "dataset.yaml")) : [];
    const problems = [...checked.problems, ...clashes(checked), ...open];
    if (problems.length > 0) {
      io.err(`${formatProblems(problems, style)}; nothing was built`);
      return 1;
    }
    const output = emit(checked.dataset, { csvBom: flag("csv-bom") }, checked.languages);
    const changes = await writeOutput(out, output);
    const written = formatOutput(out, output, changes);
    io.out(`${style.green("ok")}  ${formatContents(checked.dataset)}\n${written}`);
    const told = formatUnproved(checked.unproved);
    if (told !== undefined) io.out(told);
    return 0;
  },
};

function clashes({ files }: Loaded): Located[] {
  const records = files.flatMap(({ file, record }) => (record ? [{ file, ...record }] : []));
  return collisions(records.map(({ id }) => id)).flatMap(({ name, ids: [first, second] }) =>
    records
      .filter(({ id }) => id === second && id !== first)
      .map(({ file, kind, id }) => ({
        rule: "export-names",
        file,
        line: 1,
        column: 1,
        record: `${kind} ${id}`,
        message: `\`${id}\` and \`${first}\` would both be exported as \`${name}\``,
        expected: "ids that stay apart in camel case",
        found: `${first}, ${second}`,
        remedy: "rename one of the two files",
      })),
  );
}
