import type { About, Excerpt, ExcerptKind } from "@redlines/model";

/** Whether a widget follows the reader's system, or a page that is always light or always dark. */
export type Theme = (typeof THEMES)[number];
export const THEMES = ["auto", "light", "dark"] as const;

/** One page of the site: a record's widget in a language and a theme. */
export interface PageKey {
  readonly kind: ExcerptKind;
  readonly id: string;
  readonly language: string;
  readonly theme: Theme;
}

/** Where the data of one language lies, below the site's address: a translation in a folder of its own. */
export function dataFolder({ language, translation }: Pick<About, "language" | "translation">): string {
  return translation ? `${language}/` : "";
}

/** Where the whole dataset lies in the terms of schema.org: each record is a fragment of it. */
export function datasetPath(about: Parameters<typeof dataFolder>[0]): string {
  return `${dataFolder(about)}dataset.jsonld`;
}

/** The folder of the data of all records, in each folder of a language. */
export const EXCERPTS_PATH = "excerpts/";

/** Where the page of a widget lies, below the site's address. */
export function framePath(key: PageKey): string {
  return `frame/${stem(key)}.html`;
}

/** Where the oEmbed answer for that page lies. */
export function oembedPath(key: PageKey): string {
  return `oembed/${stem(key)}.json`;
}

/** Where the components of a record for Apple News lie. */
export function appleNewsPath({ kind, id, language }: Omit<PageKey, "theme">): string {
  return `apple-news/${kind}/${id}/${language}.json`;
}

/** Where the data of a record lies, in a folder of a language. */
export function excerptPath({ kind, id }: Pick<PageKey, "kind" | "id">, folder: string): string {
  return `${folder}${EXCERPTS_PATH}${kind}/${id}.json`;
}

/** The page that an excerpt has in a language and a theme. */
export function keyOf(
  { kind, record }: Pick<Excerpt, "kind"> & { record: { id: string } },
  language: string,
  theme: Theme = "auto",
): PageKey {
  return { kind, id: record.id, language, theme };
}

function stem({ kind, id, language, theme }: PageKey): string {
  return `${kind}/${id}/${language}${theme === "auto" ? "" : `.${theme}`}`;
}
