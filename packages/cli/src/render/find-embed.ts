import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Dataset, Excerpt } from "@redlines/model";
import { UsageError } from "../dataset/problem.js";
import type { WIDGET_OPTIONS } from "../generated/widgets.js";

/** How a widget is embedded, as the options of `@redlines/embed/server` name it. */
export const WAYS = ["static", "script", "frame", "plain"] as const;
export const THEMES = ["auto", "light", "dark"] as const;
export type Way = (typeof WAYS)[number];
export type Theme = (typeof THEMES)[number];

/** What `@redlines/embed/release.json` says of its scripts. */
export interface Release {
  version: string;
  files: Readonly<Record<string, string>>;
  frame: { script: string; hash: string };
}

/** By width, the height of a frame that was measured, in CSS pixels. */
export type Heights = readonly (readonly [width: number, height: number])[];

/** The heights that were measured of a widget. */
export type MeasuredHeights = (key: {
  kind: string;
  id: string;
  language: string;
  form?: string | undefined;
}) => Heights | undefined;

/** What `measuringPage` of `@redlines/embed/site` takes. */
export interface MeasureOptions {
  dataset: Dataset;
  localised?: Readonly<Record<string, Dataset>> | undefined;
  languages: readonly string[];
  excerpts?: readonly Excerpt[] | undefined;
}

/** What a widget is told, by its names in code; the renderer knows what each of them takes. */
export type WidgetOptions = {
  readonly [O in keyof typeof WIDGET_OPTIONS as (typeof WIDGET_OPTIONS)[O]["name"]]?: string | undefined;
};

/** What `snippet` of `@redlines/embed/server` takes beside the excerpt. */
export interface SnippetOptions extends WidgetOptions {
  as: Way;
  language: string;
  baseUrl?: string | undefined;
  inline?: boolean | undefined;
  heights?: MeasuredHeights | undefined;
  release?: Release | undefined;
  jsonLd?: Dataset | undefined;
}

/** What `siteFiles` of `@redlines/embed/site` takes. */
export interface SiteOptions {
  dataset: Dataset;
  localised?: Readonly<Record<string, Dataset>> | undefined;
  baseUrl: string;
  release: Release;
  scripts: ReadonlyMap<string, string>;
  languages: readonly string[];
  themes: readonly Theme[];
  provider: string;
  earlier?: EarlierSite | undefined;
  inline?: boolean | undefined;
  heights?: MeasuredHeights | undefined;
  images?: Images | undefined;
}

/** What `drawnImages` of `@redlines/embed/site` found; only that package knows what is in it. */
export interface Images {
  languages: readonly string[];
}

/** What `imagesPages` of `@redlines/embed/site` takes. */
export interface ImagesOptions extends Pick<SiteOptions, "dataset" | "localised" | "baseUrl" | "earlier"> {
  languages: readonly string[];
  script: string;
}

/** What a site published before: the paths of its files, the scripts of its other versions, its images. */
export interface EarlierSite {
  paths: readonly string[];
  scripts: ReadonlyMap<string, string>;
  images: ReadonlyMap<string, Uint8Array>;
}

/** A record that a site published before and that its dataset has no more. */
export interface GoneRecord {
  kind: string;
  id: string;
  /** Why, where the dataset says so. */
  retired: string | undefined;
}

/** What this tool uses of `@redlines/embed`, by the entry that has it. */
export interface Entries {
  server: { snippet: (shown: Excerpt | readonly Excerpt[], options: SnippetOptions) => string };
  site: {
    siteFiles: (options: SiteOptions) => Promise<Map<string, string>>;
    withEarlier: <O extends Pick<SiteOptions, "earlier" | "languages" | "themes">>(options: O) => O;
    goneRecords: (options: Pick<SiteOptions, "dataset" | "earlier">) => readonly GoneRecord[];
    measuringPage: (options: MeasureOptions) => string;
    measuredHeights: (page: string) => MeasuredHeights;
    imagesPages: (options: ImagesOptions) => string[];
    drawnImages: (pages: readonly string[]) => Images;
    imageFiles: (
      options: Pick<SiteOptions, "dataset" | "earlier" | "images">,
    ) => ReadonlyMap<string, string | Uint8Array>;
  };
}

const REMEDY = "Install it beside this tool: npm install --save-dev @redlines/embed";

/**
 * The renderer of the widgets. It is no dependency of this tool (decision 0008), so it is looked for
 * in the project of the working folder first, then beside the tool itself.
 * @throws {UsageError} when it is not installed, or cannot be used
 */
export async function findEmbed<E extends keyof Entries>(
  cwd: string,
  entry: E,
  names: readonly (keyof Entries[E] & string)[],
): Promise<Entries[E]> {
  const path = pathOf(cwd, entry);
  const loaded: unknown = await import(pathToFileURL(path).href).catch((error: unknown) =>
    cannotUse(path, error instanceof Error ? error.message : String(error)),
  );
  const has = loaded as Partial<Record<string, unknown>>;
  for (const name of names) if (typeof has[name] !== "function") cannotUse(path, `it has no ${name}`);
  return loaded as Entries[E];
}

/**
 * What the installed renderer published of its scripts, and the scripts themselves.
 * @throws {UsageError} when it is not installed, or cannot be read
 */
export async function findRelease(cwd: string): Promise<{ release: Release; scripts: Map<string, string> }> {
  const path = pathOf(cwd, "release.json");
  try {
    const release = JSON.parse(await readFile(path, "utf8")) as Release;
    const read = async (file: string): Promise<[string, string]> => [
      file,
      await readFile(join(dirname(path), file), "utf8"),
    ];
    return { release, scripts: new Map(await Promise.all(Object.keys(release.files).map(read))) };
  } catch (error) {
    return cannotUse(path, error instanceof Error ? error.message : String(error));
  }
}

/**
 * The script by which a browser draws the images of widgets.
 * @throws {UsageError} when the renderer is not installed, or is one that draws none
 */
export async function findDrawing(cwd: string): Promise<string> {
  const path = pathOf(cwd, "draw.js");
  return readFile(path, "utf8").catch((error: unknown) =>
    cannotUse(path, error instanceof Error ? error.message : String(error)),
  );
}

function pathOf(cwd: string, entry: string): string {
  const path = resolveFrom(join(cwd, "package.json"), entry) ?? resolveFrom(import.meta.url, entry);
  if (path === undefined)
    throw new UsageError("Rendering needs @redlines/embed, which is not installed.", REMEDY);
  return path;
}

function resolveFrom(file: string, entry: string): string | undefined {
  try {
    return createRequire(file).resolve(`@redlines/embed/${entry}`);
  } catch {
    return undefined;
  }
}

function cannotUse(path: string, why: string): never {
  throw new UsageError(
    `${path} cannot be used: ${why.split("\n")[0] ?? why}.`,
    REMEDY.replace("Install it", "Install it anew"),
  );
}
