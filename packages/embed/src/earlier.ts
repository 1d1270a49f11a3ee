import { EXCERPT_KINDS, type ExcerptKind, find, type Language, LANGUAGES } from "@redlines/model";
import { THEMES, type Theme } from "./paths.js";
import { publishedRecords } from "./published-records.js";
import type { SiteOptions } from "./site-options.js";

/** Of whom a file of a site is, as its address says. */
export interface Address {
  /** `frame`, `snippets`, `excerpts` and so on. */
  readonly of: string;
  readonly kind: ExcerptKind;
  readonly id: string;
  /** Of a page its own, of data that of the folder. */
  readonly language: Language | undefined;
  readonly theme: Theme;
}

const PAGE = /^(frame|oembed|plain|apple-news|snippets)\/([^/]+)\/([^/]+)\/([^/.]+)(?:\.([^/.]+))?\.\w+$/;
const DATA = /^(?:([^/]+)\/)?(excerpts)\/([^/]+)\/([^/]+)\.json$/;

/** Reads the address of a record's file, by its path in the site; of any other file there is nothing. */
export function addressIn(path: string): Address | undefined {
  const [, of, kind, id, language, theme = "auto"] = PAGE.exec(path) ?? ofData(path);
  const [shown, look] = [EXCERPT_KINDS.find((one) => one === kind), THEMES.find((one) => one === theme)];
  if (of === undefined || id === undefined || !shown || !look) return undefined;
  return { of, kind: shown, id, language: LANGUAGES.find((one) => one === language), theme: look };
}

/** In the order of a page's. */
function ofData(path: string): (string | undefined)[] {
  const [, language, of, kind, id] = DATA.exec(path) ?? [];
  return [path, of, kind, id, language];
}

/**
 * The same options with every language and theme in which there were pages before: a page that somebody
 * embedded stays.
 */
export function withEarlier<O extends Pick<SiteOptions, "earlier" | "languages" | "themes">>(options: O): O {
  if (!options.earlier) return options;
  const pages = options.earlier.paths.filter((path) => PAGE.test(path)).map(addressIn);
  const languages = new Set([...options.languages, ...pages.map((page) => page?.language)]);
  const themes = new Set([...options.themes, ...pages.map((page) => page?.theme)]);
  return {
    ...options,
    languages: LANGUAGES.filter((one) => languages.has(one)),
    themes: THEMES.filter((one) => themes.has(one)),
  };
}

/** A record that a site published before and that its dataset has no more, by no id. */
export interface GoneRecord {
  readonly kind: ExcerptKind;
  readonly id: string;
  /** Why, where the dataset says so. */
  readonly retired: string | undefined;
}

/** What was published before and is nowhere in the dataset now. */
export function goneRecords({ dataset, earlier }: Pick<SiteOptions, "dataset" | "earlier">): GoneRecord[] {
  const there = new Set(publishedRecords(dataset).map(({ id, excerpt }) => `${excerpt.kind}/${id}`));
  const gone = new Map<string, GoneRecord>();
  for (const address of (earlier?.paths ?? []).flatMap((path) => addressIn(path) ?? [])) {
    const { kind, id } = address;
    if (!there.has(`${kind}/${id}`))
      gone.set(`${kind}/${id}`, { kind, id, retired: whyRetired(dataset, id) });
  }
  return [...gone.values()];
}

function whyRetired({ redirects }: SiteOptions["dataset"], id: string): string | undefined {
  const redirect = find(redirects, id);
  return redirect && "retired" in redirect ? redirect.retired : undefined;
}
