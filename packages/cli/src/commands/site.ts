import { LANGUAGES } from "@redlines/model";
import type { Command, Given } from "../command.js";
import { besideDataset, outFolder } from "../dataset/dataset-dir.js";
import { UsageError } from "../dataset/problem.js";
import { PUBLISHABLE, publishable } from "../dataset/publishable.js";
import { mustBeApart } from "../write/must-be-apart.js";
import { SITE } from "../emit/output.js";
import { writeOutput } from "../write/write-output.js";
import {
  type Entries,
  findEmbed,
  findRelease,
  type MeasuredHeights,
  type MeasureOptions,
  type SiteOptions,
  THEMES,
} from "../render/find-embed.js";
import { siteAddress } from "../render/snippet-options.js";
import { formatEarlier } from "../report/format-earlier.js";
import { formatLanguages } from "../report/languages.js";
import { formatProblems } from "../report/report.js";
import { formatOutput } from "../report/format-output.js";
import { formatUnproved, unprovedProblem } from "../report/unproved.js";
import { earlierSite } from "../site/earlier-site.js";
import { drawn, imageLanguages } from "../site/drawn.js";
import { dumpPage } from "../site/dump-page.js";

export const site: Command = {
  name: "site",
  usage: `redlines site [DATASET] --base-url URL [--out OUT] [--lang LIST] [--theme LIST] [--provider NAME]
       [--browser FILE] [--images LIST] [--inline] [--strict] [--overwrite]`,
  summary: "make a folder of static files from which pages embed the widgets",
  help: `DATASET is a folder of records, a built dataset.json or an installed package that has one, such as
@redlines/core; its translations come with it. If it has no problems, site writes OUT, to be served at
URL by any static file server: the scripts of this version, immutable; an iframe page for each widget, by
language and theme; its oEmbed response; excerpts, fallback HTML and Apple News components; index.html,
where an editor finds a record, previews its widget and copies the code for the place where it goes; a
page of all embed codes for each record; headers for Netlify, Cloudflare, Apache and nginx; a content
security policy; and manifest.json with the integrity of every file. The same dataset and version make
the same files. Over the site of an earlier version it keeps that version's scripts, and all its
addresses go on. With --browser, a Chromium, it measures the height of each widget at each width, so that
nothing moves when a frame loads or a late script shows its widget, and draws images of each record's widget,
PNG and SVG, light and dark, which oEmbed, cards of links and the desk then have. Where the dataset is
translated, what is in a language is made of its translation, whose data lies in a folder of its own, such
as fa/excerpts/; what is missing or stale there is in the original language. Needs @redlines/embed, which is
installed separately.`,
  example: "redlines site data --base-url https://your.site/redlines/ --out site",
  operands: [PUBLISHABLE],
  options: {
    "base-url": {
      type: "string",
      value: "URL",
      required: true,
      help: "the address of the site, with https:",
    },
    out: {
      type: "string",
      short: "o",
      value: "OUT",
      help: "the folder to write: new, empty, or written by an earlier site; site if left out",
    },
    lang: {
      type: "string",
      value: "LIST",
      help: "the languages of the pages, separated by commas; all if left out",
    },
    theme: {
      type: "string",
      value: "LIST",
      help: "the themes of the frames: auto, light, dark; all if left out",
    },
    provider: {
      type: "string",
      value: "NAME",
      help: "who publishes the site, for oEmbed; the host of URL if left out",
    },
    browser: { type: "string", value: "FILE", help: "a Chromium to measure and draw the widgets with" },
    images: {
      type: "string",
      value: "LIST",
      help: "with --browser: the languages of the images, or none; the dataset's own if left out",
    },
    inline: {
      type: "boolean",
      help: "write the data into the embed codes, for pages that may fetch nothing",
    },
    strict: { type: "boolean", help: "write nothing where a record is unproved" },
    overwrite: {
      type: "boolean",
      help: "let scripts that were published under a version change: while no page embeds from there",
    },
  },
  isReport: () => true,
  run: async ({ operand, text, flag }, io, style) => {
    const named = operand("DATASET");
    const {
      dataset,
      localised,
      languages,
      unproved,
      problems: found,
      file,
      dir,
    } = await publishable(named, io.cwd);
    const out = outFolder(text("out") ?? besideDataset("site", named, dir), io.cwd);
    await mustBeApart(dir, out);
    const options = { ...chosen({ text }), inline: flag("inline") };
    const problems = [...found, ...(flag("strict") ? unprovedProblem(unproved, file) : [])];
    if (problems.length > 0) {
      io.err(`${formatProblems(problems, style)}; nothing was written`);
      return 1;
    }
    const cwd = io.cwd ?? process.cwd();
    const browser = text("browser");
    const drawing = imageLanguages(text("images"), { ...options, own: dataset.about.language, browser });
    const embed = await findEmbed(cwd, "site", NEEDED);
    const released = await findRelease(cwd);
    const overwrite = flag("overwrite");
    const earlier = await earlierSite(out, { ...released, dataset: dataset.about.id, overwrite });
    const whole = embed.withEarlier({ ...options, ...released, dataset, earlier });
    const translated = languages.filter(({ language }) => whole.languages.some((one) => one === language));
    const wanted = [...localised].filter(([language]) => whole.languages.some((one) => one === language));
    const common = { ...whole, localised: Object.fromEntries(wanted) };
    const told = await written(out, embed, common, { browser, drawing, cwd });
    io.out(`${style.green("ok")}  ${told}`);
    for (const line of formatEarlier(options, whole, embed.goneRecords(whole))) io.out(line);
    for (const line of formatLanguages(translated)) io.out(line);
    const open = formatUnproved(unproved);
    if (open !== undefined) io.out(open);
    return 0;
  },
};

const NEEDED = [
  "siteFiles",
  "measuringPage",
  "measuredHeights",
  "imagesPages",
  "drawnImages",
  "imageFiles",
  "withEarlier",
  "goneRecords",
] as const;

/** Measures, draws and writes a site, and says what was written. */
async function written(
  out: string,
  embed: Pick<Entries["site"], (typeof NEEDED)[number]>,
  options: SiteOptions,
  { browser, drawing, cwd }: ByBrowser,
): Promise<string> {
  const heights = await measured(browser, embed, options);
  const images = await drawn(browser, embed, options, { wanted: drawing, cwd });
  const whole = { ...options, heights, images };
  const files = new Map([...(await embed.siteFiles(whole)), ...embed.imageFiles(whole)]);
  const changes = await writeOutput(out, files, SITE);
  return `${addressLine(whole)}\n${formatOutput(out, files, changes, false)}`;
}

/** What a browser is to do for a site. */
interface ByBrowser {
  readonly browser: string | undefined;
  /** The languages of the images. */
  readonly drawing: readonly string[];
  readonly cwd: string;
}

function addressLine({ baseUrl, heights, images }: SiteOptions): string {
  return [baseUrl, ...(heights ? ["heights measured"] : []), ...(images ? ["images drawn"] : [])].join(", ");
}

/** The heights of all widgets, where there is a browser to measure them. */
async function measured(
  browser: string | undefined,
  { measuringPage, measuredHeights }: Pick<Entries["site"], "measuringPage" | "measuredHeights">,
  options: MeasureOptions,
): Promise<MeasuredHeights | undefined> {
  return browser === undefined ? undefined : measuredHeights(await dumpPage(browser, measuringPage(options)));
}

function chosen({
  text,
}: Pick<Given, "text">): Pick<SiteOptions, "baseUrl" | "languages" | "themes" | "provider"> {
  const baseUrl = siteAddress(text("base-url")) ?? "";
  return {
    baseUrl,
    languages: some("lang", text("lang"), LANGUAGES),
    themes: some("theme", text("theme"), THEMES),
    provider: text("provider") ?? new URL(baseUrl).host,
  };
}

/** Those of a list that were asked for, in the list's order, so that the same choice makes the same files. */
function some<T extends string>(option: string, given: string | undefined, all: readonly T[]): readonly T[] {
  if (given === undefined) return all;
  const wanted = given.split(",").map((one) => one.trim());
  const unknown = wanted.find((one) => !(all as readonly string[]).includes(one));
  if (unknown !== undefined)
    throw new UsageError(
      `--${option} cannot be ${unknown}.`,
      `It can be ${all.join(", ")}, with commas between them.`,
    );
  return all.filter((one) => wanted.includes(one));
}
