import { type Dataset, languageName } from "@redlines/model";
import { linesOf } from "./desk-page/records.js";
import { datasetPath } from "./paths.js";
import { addressOf } from "./release.js";
import type { Placed, SiteOptions } from "./site-options.js";
import { WIDGETS } from "./widgets.js";

type LlmsOptions = Omit<SiteOptions, "scripts">;

/** Where it lies: https://llmstxt.org/ asks for this name. */
export const LLMS_PATH = "llms.txt";

/**
 * What a program that reads for people needs to know of a site: whose facts these are, that no hedge may be
 * dropped, where the data is, and the words of every record. In the format of https://llmstxt.org/.
 */
export function llmsText(placed: readonly Placed[], options: LlmsOptions): string {
  const { dataset, languages, baseUrl } = options;
  const language = languages.find((one) => one === dataset.about.language) ?? languages[0] ?? "en";
  const words = (path: string): string => addressOf(baseUrl, `plain/${path}/${language}.html`);
  const parts = [
    head(options),
    section("Data", editions(options)),
    ...recordSections(placed, options, words),
    section("Optional", [
      link("The desk", addressOf(baseUrl, "index.html"), "finds a record, and gives the code of its widget"),
      link("Every file", addressOf(baseUrl, "manifest.json"), "with its integrity"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Whose facts these are, and what must go with them. */
function head({ dataset, provider }: LlmsOptions): string {
  const { title, version, asOf, licence } = dataset.about;
  return `# ${escaped(title)}

> Facts from one news analysis, as of ${escaped(asOf.text)}: each says whose word it is, how sure it is,
> and on which passage it rests. Version ${version}, published by ${escaped(provider)}.
> Licence: ${escaped(licence.name)}.

Never tell a fact without its hedge (“reportedly”, “allegedly”) or without the one whose word it is: both
stand in the words of each page below. What a page does not say is not known.`;
}

/** The whole data, in each language that it has. */
function editions({ dataset, localised = {}, baseUrl }: LlmsOptions): string[] {
  const address = ({ about }: Pick<Dataset, "about">): string => addressOf(baseUrl, datasetPath(about));
  const terms = "JSON-LD in the terms of schema.org; what is not certain is a `Claim`, never an `Event`";
  const translated = Object.values(localised).map((edition) => {
    const { language, translation } = edition.about;
    const name = languageName(language, "en") ?? language;
    return link(`All facts in ${name}`, address(edition), `a translation (${translation?.status ?? ""})`);
  });
  return [link("All facts", address(dataset), terms), ...translated];
}

/** The records of each kind, each with the page of its words. */
function recordSections(
  placed: readonly Placed[],
  { dataset, localised }: LlmsOptions,
  words: (path: string) => string,
): string[] {
  const lines = linesOf(placed, dataset, localised);
  return WIDGETS.flatMap(({ kind, record }) => {
    const own = lines.filter(({ excerpt }) => excerpt.kind === kind);
    const items = own.map(({ id, title }) => link(title, words(`${kind}/${id}`)));
    return items.length > 0 ? [section(record.many, items)] : [];
  });
}

function section(title: string, items: readonly string[]): string {
  return `## ${title}\n\n${items.join("\n")}`;
}

function link(name: string, address: string, about = ""): string {
  return `- [${escaped(name)}](${address})${about && `: ${about}`}`;
}

/** A text that Markdown would take for a link or for code. */
function escaped(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\[\]`*_<>]/g, String.raw`\$&`);
}
