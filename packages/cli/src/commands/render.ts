import { excerpt } from "@redlines/model";
import type { Command } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { datasetDir } from "../dataset/dataset-dir.js";
import { UsageError } from "../dataset/problem.js";
import { findRecord, parseRecord } from "../render/find-record.js";
import { findRenderer } from "../render/find-renderer.js";
import { renderOptions } from "../render/render-options.js";
import { tellProblems } from "../report/report.js";

export const render: Command = {
  name: "render",
  usage: "redlines render KIND/ID [--data DIR] [--as static|script|plain] [--lang LANGUAGE] [--heading-level N] [--as-of DAY]",
  summary: "print the HTML of a record's widget",
  help: `Prints the widget that shows a record (actor, quote or redline) as HTML: static is readable and
styled without script, script holds the plain words until embed.js shows the widget, plain is the
words alone. Digests may still be missing; everything else that check reports must be mended first.
A former id leads to the record that it became. Needs @redlines/embed, which is installed apart.`,
  example: "redlines render redline/kell-point-harbour --as plain",
  operands: [{ name: "KIND/ID", required: true }],
  options: {
    data: { type: "string", value: "DIR", help: "the folder that holds dataset.yaml; this one, or data in it, if left out" },
    as: { type: "string", value: "FORM", help: "static, script or plain; static if left out" },
    lang: { type: "string", value: "LANG", help: "the language of the widget's own words; the dataset's if left out, English where there is none" },
    "heading-level": { type: "string", value: "N", help: "2 to 6, or none; 3 if left out" },
    "as-of": { type: "string", value: "DAY", help: "the day, YYYY-MM-DD, for which a red line shows its reading" },
  },
  run: async ({ operand, text }, io, style) => {
    const wanted = parseRecord(operand("KIND/ID") ?? "");
    const { dataset, problems } = await checkDataset(await datasetDir(text("data"), io.cwd));
    const wrong = problems.filter(({ rule }) => rule !== "digest");
    if (wrong.length > 0) {
      io.err(`${tellProblems(wrong, style)}; nothing was rendered`);
      return 1;
    }
    const { kind, id } = findRecord(dataset, wanted);
    const options = renderOptions({ text }, dataset.about);
    if (options.asOf !== undefined && kind !== "redline") throw new UsageError("--as-of is for a red line: only that has a reading.", "Leave it out.");
    const renderWidget = await findRenderer(io.cwd ?? process.cwd());
    io.out(renderWidget(excerpt(dataset, kind, id), options));
    return 0;
  },
};
