import type { Language } from "@redlines/model";
import { dataFolder, type Theme } from "../paths.js";
import type { Release } from "../release.js";
import type { SiteOptions } from "../site-options.js";
import type { SpokenMessages } from "./messages.js";

/** What the script of the desk must know of its site: it stands in the page as data. */
export interface DeskSite {
  readonly baseUrl: string;
  readonly release: Pick<Release, "version" | "files">;
  readonly provider: string;
  /** The title of the dataset. */
  readonly dataset: string;
  /** The language of codes where none is chosen. */
  readonly language: Language;
  /** Those whose data lies in a folder of its own. */
  readonly translated: readonly string[];
  /** Where the data of the dataset itself lies: in a folder, too, where it is a translation. */
  readonly folder: string;
  /** The themes that have frames. */
  readonly themes: readonly Theme[];
  /** Whether codes carry their data, where nothing is chosen. */
  readonly inline: boolean;
  /** The languages in which there are images of the records. */
  readonly images: readonly string[];
  readonly messages: SpokenMessages;
}

/** The scripts that codes name. */
const NAMED = ["embed.js", "frame-resizer.js"] as const;

export function deskSite(
  {
    baseUrl,
    release,
    provider,
    dataset,
    localised = {},
    themes,
    inline = false,
    images,
  }: Omit<SiteOptions, "scripts">,
  language: Language,
  messages: SpokenMessages,
): DeskSite {
  return {
    baseUrl,
    release: {
      version: release.version,
      files: Object.fromEntries(NAMED.map((file) => [file, release.files[file] ?? ""])),
    },
    provider,
    dataset: dataset.about.title,
    language,
    translated: Object.keys(localised),
    folder: dataFolder(dataset.about),
    themes,
    inline,
    images: images?.languages ?? [],
    messages: spoken(messages),
  };
}

/** What the script says, of all words of the desk. */
function spoken(messages: SpokenMessages): SpokenMessages {
  const { locale, comma, count, none, dropped, asItIs, copied, notCopied, loading, broken } = messages;
  const { image, citation, attributes, values } = messages;
  return {
    locale,
    comma,
    count,
    none,
    dropped,
    asItIs,
    copied,
    notCopied,
    loading,
    broken,
    image,
    citation,
    attributes,
    values,
  };
}
