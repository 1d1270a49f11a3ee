import { primaryTag } from "@redlines/model";
import { basename, resolve } from "node:path";
import { language } from "@redlines/model/schema";
import type { Command } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { exampleLanguage, starter } from "../init/starter.js";
import { writeFolder } from "../write/write-folder.js";
import { count } from "../report/report.js";

export const init: Command = {
  name: "init",
  usage: "redlines init [DIR] [--language TAG]",
  summary: "start a dataset of your own, from an example",
  help: `Writes DIR, a new folder, an empty one or a new repository; this folder if left out: a small
invented dataset with every kind of record, each explained in its comments, the text that it rests on,
and a package.json with the scripts check, verify, build, render and site. Replace it piece by piece.`,
  example: "redlines init story && cd story && redlines check && redlines build && redlines verify",
  operands: [{ name: "DIR", required: false }],
  options: {
    language: {
      type: "string",
      value: "TAG",
      help: "the language that you will write in, as BCP 47; en if left out. The example is in French for fr",
    },
  },
  isReport: () => true,
  run: async ({ operand, text }, io, style) => {
    const dir = operand("DIR") ?? ".";
    const target = resolve(io.cwd ?? "", dir);
    const tag = languageTag(text("language") ?? "en");
    const files = await starter({ name: packageName(basename(target)), language: tag });
    await writeFolder(target, files);
    const isTheirs = primaryTag(tag) === exampleLanguage(tag);
    const note = isTheirs ? "" : `\n    the example is in English: write yours in ${tag}`;
    const written = `${count(files.size, "file")} in ${dir}, an invented example to replace${note}`;
    const enter = target === resolve(io.cwd ?? "") ? "" : `cd ${dir}, then `;
    const next = `next: ${enter}npm install, then npm run check`;
    io.out(`${style.green("ok")}  ${written}\n    ${next}`);
    return 0;
  },
};

function languageTag(tag: string): string {
  if (language.safeParse(tag).success) return tag;
  throw new UsageError(`${tag} is not a language tag.`, "Write a BCP 47 tag such as fr, fa or en-GB.");
}

/** What npm accepts: lower case, no spaces, nothing at the start that hides a file. */
function packageName(folder: string): string {
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-")
    .replace(/^[._-]+|-+$/g, "");
  return name === "" || name === "node_modules" ? "story" : name.slice(0, 100);
}
