import { excerpt, type Excerpt } from "@redlines/model";
import type { Command } from "../command.js";
import { checkDataset } from "../dataset/check-dataset.js";
import { datasetDir } from "../dataset/dataset-dir.js";
import { UsageError } from "../dataset/problem.js";
import { findRecord, parseRecord } from "../render/find-record.js";
import { findEmbed, findRelease, type SnippetOptions } from "../render/find-embed.js";
import { snippetOptions } from "../render/snippet-options.js";
import { formatProblems } from "../report/report.js";

export const render: Command = {
  name: "render",
  usage:
    "redlines render KIND/ID… [--data DIR] [--as static|script|frame|plain] [--lang LANGUAGE] [--theme THEME]\n       [--heading-level N] [--as-of DAY] [--form FORM] [--version LANG] [--base-url URL]\n       [--json-ld]",
  summary: "print the code that embeds a record's widget, or a deck of cards",
  help: `Prints the widget that shows a record (actor, quote or redline) as HTML to paste: static is readable
and styled without script, script holds the plain words until embed.js shows the widget, frame is a
page of its own inside the page, plain is the words alone, for content systems that clean what is
pasted. Several actors become a deck: one list of their cards. With --base-url, the address of a site that redlines site has made, static and script come
with the script that wakes them, pinned to its version by its address and its integrity. Digests may still be missing; everything else that check reports must be mended first.
A former id leads to the record that it became. Needs @redlines/embed, which is installed apart.`,
  example: "redlines render redline/kell-point-harbour --as plain",
  operands: [{ name: "KIND/ID", required: true, many: true }],
  options: {
    data: {
      type: "string",
      value: "DIR",
      help: "the folder that holds dataset.yaml; this one, or data in it, if left out",
    },
    as: { type: "string", value: "FORM", help: "static, script, frame or plain; static if left out" },
    lang: {
      type: "string",
      value: "LANG",
      help: "the language of the widget's own words; the dataset's if left out, English where there is none",
    },
    theme: {
      type: "string",
      value: "THEME",
      help: "auto, light or dark, for a page that is always one of these; auto if left out",
    },
    "heading-level": { type: "string", value: "N", help: "2 to 6, or none; 3 if left out" },
    "as-of": {
      type: "string",
      value: "DAY",
      help: "the day, YYYY-MM-DD, for which a red line or an actor is shown; the dataset's own if left out",
    },
    form: {
      type: "string",
      value: "FORM",
      help: "of an actor: compact, for a card of a line or two, or full; full if left out",
    },
    version: {
      type: "string",
      value: "LANG",
      help: "of a quotation: the language of the words to show alone, such as fa; all of them if left out",
    },
    "base-url": {
      type: "string",
      value: "URL",
      help: "the address of the site that has the scripts and the frames; a frame needs it",
    },
    "json-ld": {
      type: "boolean",
      help: "also the record as JSON-LD, for search engines; it needs --base-url, where its address is",
    },
  },
  run: async ({ operands, text, flag }, io, style) => {
    const wanted = operands("KIND/ID").map(parseRecord);
    const { dataset, problems } = await checkDataset(await datasetDir(text("data"), io.cwd));
    const wrong = problems.filter(({ rule }) => rule !== "digest");
    if (wrong.length > 0) {
      io.err(`${formatProblems(wrong, style)}; nothing was rendered`);
      return 1;
    }
    const cut = wanted
      .map((one) => findRecord(dataset, one))
      .map(({ kind, id }) => excerpt(dataset, kind, id));
    const options = {
      ...snippetOptions({ text }, dataset.about),
      jsonLd: flag("json-ld") ? dataset : undefined,
    };
    mustFit(options, cut);
    const cwd = io.cwd ?? process.cwd();
    const { snippet } = await findEmbed(cwd, "server", ["snippet"]);
    const { release } = options.baseUrl === undefined ? {} : await findRelease(cwd);
    io.out(withUsage(() => snippet(cut.length === 1 && cut[0] ? cut[0] : cut, { ...options, release })));
    return 0;
  },
};

function mustFit({ as, version, baseUrl, jsonLd }: SnippetOptions, shown: readonly Excerpt[]): void {
  if (as === "frame" && baseUrl === undefined)
    throw new UsageError(
      "A frame needs --base-url, the address of the site that has its page.",
      "redlines site makes such a site.",
    );
  if (jsonLd && as !== "plain" && baseUrl === undefined)
    throw new UsageError(
      "--json-ld needs --base-url: each thing in it has an address below that of the site.",
      "redlines site makes such a site.",
    );
  for (const { kind, record } of shown)
    if (kind === "quote") mustHave(version, record as Excerpt<"quote">["record"]);
}

/** The widget itself shows all languages where it has not the one that is asked for; who asks here for one record may know that it has not. */
function mustHave(
  version: string | undefined,
  { id, language, versions = [] }: Excerpt<"quote">["record"],
): void {
  const languages = [language, ...versions.map(({ lang }) => lang)];
  if (version !== undefined && !languages.includes(version))
    throw new UsageError(
      `--version cannot be ${version}: ${id} is there in ${languages.join(", ")}.`,
      "Name one of these, or leave it out: then all are shown.",
    );
}

/** What the renderer says of an option is said in the terms of the command line, where each has the name of the attribute. */
function withUsage(rendered: () => string): string {
  try {
    return rendered();
  } catch (error) {
    const { name, problem, remedy } = error as { name?: unknown; problem?: unknown; remedy?: unknown };
    if (name !== "OptionError" || typeof problem !== "string" || typeof remedy !== "string") throw error;
    throw new UsageError(`${/^[a-z]/.test(problem) ? "--" : ""}${problem}.`, remedy);
  }
}
