import {
  type Dataset,
  EXCERPT_KINDS,
  excerpt,
  type Excerpt,
  phraseLanguage,
  primaryTag,
} from "@redlines/model";
import type { Command } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { type Publishable, publishable } from "../dataset/publishable.js";
import { WIDGET_OPTIONS } from "../generated/widgets.js";
import { findRecord, parseRecord, type Shown } from "../render/find-record.js";
import {
  findEmbed,
  findRelease,
  type MeasuredHeights,
  type MeasureOptions,
  type SnippetOptions,
} from "../render/find-embed.js";
import { snippetOptions } from "../render/snippet-options.js";
import { formatProblems } from "../report/report.js";
import { dumpPage } from "../site/dump-page.js";

export const render: Command = {
  name: "render",
  usage: [
    "redlines render KIND/ID… [--data DATASET] [--as static|script|frame|plain] [--lang LANGUAGE]",
    Object.entries(WIDGET_OPTIONS)
      .map(([name, { value }]) => `[--${name} ${value}]`)
      .join(" "),
    "[--base-url URL] [--inline] [--browser FILE] [--json-ld] [--consent NAME]",
  ].join("\n       "),
  summary: "print the code that embeds a record's widget, or a deck of cards",
  help: `Prints the widget that shows a record (${listed(EXCERPT_KINDS)}) as HTML to paste. --as static is
readable and styled without script; script is the fallback HTML until embed.js shows the widget; frame
is an iframe; plain is the fallback HTML alone, for CMSs that sanitise HTML. Several actors become a
deck: one list of their cards. Figures are a list of one, or with the dataset's id of all. With
--base-url, the address of a site made by redlines site, static and script read the record's data from
there and load embed.js, pinned to its version by its address and its integrity. Without a site --inline
writes the data into the page. With neither, static stays as it stands: whole, and nothing wakes it. A
compact card as static needs no data and no script at all. With --lang, a record that is translated into
that language is rendered in it. Digests may still be missing; every other problem that check reports
must be fixed first. A former id leads to the record that it became. Needs @redlines/embed, which is
installed separately.`,
  example: "redlines render redline/kell-point-harbour --as plain",
  operands: [{ name: "KIND/ID", required: true, many: true }],
  options: {
    data: {
      type: "string",
      value: "DATASET",
      help: "a folder of records, a built dataset.json or an installed package; this folder, if left out",
    },
    as: { type: "string", value: "FORM", help: "static, script, frame or plain; static if left out" },
    lang: {
      type: "string",
      value: "LANG",
      help: "the language of the page, which a translated record speaks; the dataset's if left out",
    },
    ...WIDGET_OPTIONS,
    "base-url": {
      type: "string",
      value: "URL",
      help: "the address of the site with the data, scripts and frames; required for frame",
    },
    inline: {
      type: "boolean",
      help: "write the record's data into the page, for places without a site",
    },
    browser: {
      type: "string",
      value: "FILE",
      help: "a Chromium to measure the widget with, so that nothing moves: for script and frame",
    },
    "json-ld": {
      type: "boolean",
      help: "also print the record as JSON-LD for search engines; requires --base-url for its address",
    },
    consent: {
      type: "string",
      value: "NAME",
      help: "what readers are asked for before a script may run, as the page's consent manager calls it",
    },
  },
  run: async ({ operands, text, flag }, io, style) => {
    const wanted = operands("KIND/ID").map(parseRecord);
    const checked = await publishable(text("data"), io.cwd);
    const { problems } = checked;
    if (problems.length > 0) {
      io.err(`${formatProblems(problems, style)}; nothing was rendered`);
      return 1;
    }
    const told = snippetOptions({ text }, checked.dataset.about);
    const { dataset, excerpts: cut, missing } = excerptsIn(told.language, wanted, checked);
    for (const one of missing)
      io.err(`note  ${one} is not translated into ${told.language}, or was changed since: shown as written`);
    const options = {
      ...told,
      inline: flag("inline"),
      consent: text("consent"),
      jsonLd: flag("json-ld") ? dataset : undefined,
    };
    mustFit(options, cut);
    const cwd = io.cwd ?? process.cwd();
    const { snippet } = await findEmbed(cwd, "server", ["snippet"]);
    const heights = await measured(text("browser"), cwd, {
      dataset,
      excerpts: cut,
      languages: [options.language],
    });
    const { release } = options.baseUrl === undefined ? {} : await findRelease(cwd);
    io.out(
      withUsage(() => snippet(cut.length === 1 && cut[0] ? cut[0] : cut, { ...options, heights, release })),
    );
    return 0;
  },
};

interface Chosen {
  readonly dataset: Dataset;
  readonly excerpts: readonly Excerpt[];
  /** “redline/kell-point-harbour”: what should have been in the language and is not. */
  readonly missing: readonly string[];
}

/** Records in a language, where the dataset has all of them in it; else as they are written. */
function excerptsIn(tag: string, wanted: readonly Shown[], { dataset, localised: all }: Publishable): Chosen {
  const cut = (from: Dataset): Excerpt[] =>
    wanted.map((one) => findRecord(from, one)).map(({ kind, id }) => excerpt(from, kind, id));
  const primary = primaryTag(tag);
  const localised = all.get(primary);
  const excerpts = cut(localised ?? dataset);
  const missing = excerpts.filter(({ about }) => localised && about.language !== primary);
  if (localised && missing.length === 0) return { dataset: localised, excerpts, missing: [] };
  return {
    dataset,
    excerpts: localised ? cut(dataset) : excerpts,
    missing: missing.map(({ kind, record }) => `${kind}/${record.id}`),
  };
}

/** The heights of what is rendered, where there is a browser to measure them. */
async function measured(
  browser: string | undefined,
  cwd: string,
  options: MeasureOptions,
): Promise<MeasuredHeights | undefined> {
  if (browser === undefined) return undefined;
  const { measuringPage, measuredHeights } = await findEmbed(cwd, "site", [
    "measuringPage",
    "measuredHeights",
  ]);
  const languages = options.languages.map(phraseLanguage);
  return measuredHeights(await dumpPage(browser, measuringPage({ ...options, languages })));
}

/** “actor, quote or redline”. */
function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}

function mustFit(options: SnippetOptions, shown: readonly Excerpt[]): void {
  const problem = options.baseUrl === undefined ? needOfSite(options) : undefined;
  if (problem !== undefined) throw new UsageError(problem, "redlines site makes such a site.");
  for (const { kind, record } of shown) if (kind === "quote") mustHave(options.version, record);
}

/** What cannot be done where no site is named. */
function needOfSite({ as, inline, jsonLd }: SnippetOptions): string | undefined {
  if (as === "frame") return "A frame needs --base-url, the address of the site that has its page.";
  if (as === "script" && !inline)
    return "--as script needs the data of its widget: --base-url, a site that has it, or --inline.";
  if (jsonLd && as !== "plain")
    return "--json-ld needs --base-url: each thing in it has an address below that of the site.";
  return undefined;
}

/**
 * The widget shows all languages when it lacks the requested one. Here one record was named, so a language
 * that it lacks is a mistake.
 */
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

/** Turns the renderer's error about an option into a usage error: options are named like the attributes. */
function withUsage(rendered: () => string): string {
  try {
    return rendered();
  } catch (error) {
    const { name, problem, remedy } = error as { name?: unknown; problem?: unknown; remedy?: unknown };
    if (name !== "OptionError" || typeof problem !== "string" || typeof remedy !== "string") throw error;
    throw new UsageError(`${/^[a-z]/.test(problem) ? "--" : ""}${problem}.`, remedy);
  }
}
