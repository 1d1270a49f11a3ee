import { excerpt, type ExcerptKind } from "@redlines/model";
import type { Command } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { datasetDir } from "../dataset/dataset-dir.js";
import { UsageError } from "../dataset/problem.js";
import { findRecord, parseRecord } from "../render/find-record.js";
import { findEmbed, findRelease, type SnippetOptions } from "../render/find-embed.js";
import { snippetOptions } from "../render/snippet-options.js";
import { tellProblems } from "../report/report.js";

export const render: Command = {
  name: "render",
  usage:
    "redlines render KIND/ID [--data DIR] [--as static|script|frame|plain] [--lang LANGUAGE] [--theme THEME]\n       [--heading-level N] [--as-of DAY] [--base-url URL]",
  summary: "print the code that embeds a record's widget",
  help: `Prints the widget that shows a record (actor, quote or redline) as HTML to paste: static is readable
and styled without script, script holds the plain words until embed.js shows the widget, frame is a
page of its own inside the page, plain is the words alone, for content systems that clean what is
pasted. With --base-url, the address of a site that redlines site has made, static and script come
with the script that wakes them, pinned to its version by its address and its integrity. Digests may still be missing; everything else that check reports must be mended first.
A former id leads to the record that it became. Needs @redlines/embed, which is installed apart.`,
  example: "redlines render redline/kell-point-harbour --as plain",
  operands: [{ name: "KIND/ID", required: true }],
  options: {
    data: { type: "string", value: "DIR", help: "the folder that holds dataset.yaml; this one, or data in it, if left out" },
    as: { type: "string", value: "FORM", help: "static, script, frame or plain; static if left out" },
    lang: { type: "string", value: "LANG", help: "the language of the widget's own words; the dataset's if left out, English where there is none" },
    theme: { type: "string", value: "THEME", help: "auto, light or dark, for a page that is always one of these; auto if left out" },
    "heading-level": { type: "string", value: "N", help: "2 to 6, or none; 3 if left out" },
    "as-of": { type: "string", value: "DAY", help: "the day, YYYY-MM-DD, for which a red line shows its reading" },
    "base-url": { type: "string", value: "URL", help: "the address of the site that has the scripts and the frames; a frame needs it" },
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
    const options = snippetOptions({ text }, dataset.about);
    mustFit(options, kind);
    const cwd = io.cwd ?? process.cwd();
    const { snippet } = await findEmbed(cwd, "server", ["snippet"]);
    const { release } = options.baseUrl === undefined ? {} : await findRelease(cwd);
    io.out(snippet(excerpt(dataset, kind, id), { ...options, release }));
    return 0;
  },
};

function mustFit({ as, asOf, baseUrl }: SnippetOptions, kind: ExcerptKind): void {
  if (asOf !== undefined && kind !== "redline") throw new UsageError("--as-of is for a red line: only that has a reading.", "Leave it out.");
  if (as !== "frame") return;
  if (baseUrl === undefined) throw new UsageError("A frame needs --base-url, the address of the site that has its page.", "redlines site makes such a site.");
  if (asOf !== undefined) throw new UsageError("A frame shows the reading of the dataset's own day.", "Leave --as-of out.");
}
