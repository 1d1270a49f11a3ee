import { LANGUAGES } from "@redlines/model";
import { UsageError } from "../dataset/problem.js";
import { type Entries, findDrawing, type Images, type SiteOptions } from "../render/find-embed.js";
import { dumpPage } from "./dump-page.js";

type Drawing = Pick<Entries["site"], "imagesPages" | "drawnImages">;

/**
 * The images of all widgets, which a browser draws page by page; nothing where there is none, or none are
 * wanted.
 * @param wanted the languages of the images
 * @throws {UsageError} when the browser does not start, or something has no image
 */
export async function drawn(
  browser: string | undefined,
  { imagesPages, drawnImages }: Drawing,
  options: SiteOptions,
  { wanted, cwd }: { readonly wanted: readonly string[]; readonly cwd: string },
): Promise<Images | undefined> {
  if (browser === undefined || wanted.length === 0) return undefined;
  const script = await findDrawing(cwd);
  const pages: string[] = [];
  for (const page of imagesPages({ ...options, languages: wanted, script }))
    pages.push(await dumpPage(browser, page));
  try {
    return drawnImages(pages);
  } catch (error) {
    throw new UsageError(
      `${browser} cannot draw: ${error instanceof Error ? error.message : String(error)}.`,
      "Name a Chromium or Chrome of the last years, or write the site without images: --images none.",
    );
  }
}

/**
 * The languages of which there are to be images: the dataset's own, or the first of a site that has not got
 * it, unless others are named.
 * @throws {UsageError} for a language that the site does not have, or where no browser draws them
 */
export function imageLanguages(
  given: string | undefined,
  { own, languages, browser }: ImageChoice,
): readonly string[] {
  if (given !== undefined && given !== "none" && browser === undefined)
    throw new UsageError("--images needs a browser to draw them.", "Name a Chromium with --browser.");
  if (given === "none" || browser === undefined) return [];
  if (given === undefined) return [languages.includes(own) ? own : (languages[0] ?? own)];
  const wanted = given.split(",").map((one) => one.trim());
  const unknown = wanted.find((one) => !languages.includes(one));
  if (unknown !== undefined)
    throw new UsageError(
      `--images cannot be ${unknown}.`,
      `It can be none, or ${languages.join(", ")} with commas between them.`,
    );
  return LANGUAGES.filter((one) => wanted.includes(one));
}

interface ImageChoice {
  /** The language of the dataset. */
  readonly own: string;
  /** Those of the site. */
  readonly languages: readonly string[];
  readonly browser: string | undefined;
}
