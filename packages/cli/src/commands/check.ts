import { checkDataset } from "../dataset/check-dataset.js";
import { DATASET, datasetDir } from "../dataset/dataset-dir.js";
import type { Command } from "../command.js";
import { count, tellProblems } from "../report/report.js";
import { tellContents } from "../report/contents.js";

export const check: Command = {
  name: "check",
  usage: "redlines check [DIR]",
  summary: "judge every record of a dataset",
  help: `Reads DIR/dataset.yaml and DIR/<collection>/<id>.yaml and reports every problem of every file in
one run, each with file, line and column, the record, the rule, what was expected, what was found
and how to mend it.`,
  example: "redlines check data",
  operands: [DATASET],
  options: {},
  run: async ({ operand }, io, style) => {
    const dir = await datasetDir(operand("DIR"));
    const { problems, dataset, files } = await checkDataset(dir);
    if (problems.length > 0) io.err(tellProblems(problems, style));
    else io.out(`${style.green("ok")}  ${count(files.length, "file")}: ${tellContents(dataset)}`);
    return problems.length > 0 ? 1 : 0;
  },
};
