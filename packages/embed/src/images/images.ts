import type { Dataset, Excerpt } from "@redlines/model";
import type { PageKey } from "../paths.js";
import { publishedRecords } from "../published-records.js";
import { addressOf } from "../release.js";
import type { SiteOptions } from "../site-options.js";
import { imageAlt, shortAlt } from "./alt.js";
import type { DrawnImage } from "./order.js";
import { type ImageKey, imagePath, IMAGES_PATH, type ImageTheme, type ImageWidth } from "./sizes.js";

/** The images that a browser has drawn of a site's widgets. */
export interface Images {
  /** The languages in which there are images. */
  readonly languages: readonly string[];
  /** How high an image is, in pixels, by its path in the site. */
  readonly heights: ReadonlyMap<string, number>;
  /** By their paths: the text of an SVG, the bytes of a PNG. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

const ANSWER = /<pre id="(drawn|failed)"[^>]*>(.*?)<\/pre>/s;

/**
 * What the pages of `imagesPages` drew.
 * @param pages each as the browser left it
 * @throws {Error} when one drew nothing, with the record and the reason
 */
export function drawnImages(pages: readonly string[]): Images {
  const heights = new Map<string, number>();
  const files = new Map<string, string | Uint8Array>();
  const languages = new Set<string>();
  for (const { name, theme, width, height, svg, png } of pages.flatMap(drawnIn)) {
    const [kind, id = "", language = ""] = name.split("/");
    const key = { kind: kind as ImageKey["kind"], id, language, theme, width: width as ImageWidth };
    const [picture, drawing] = [imagePath({ ...key, format: "png" }), imagePath({ ...key, format: "svg" })];
    files.set(picture, bytesOf(png)).set(drawing, svg);
    heights.set(picture, height).set(drawing, height);
    languages.add(language);
  }
  return { languages: [...languages], heights, files };
}

function drawnIn(page: string): DrawnImage[] {
  const [, id, text = ""] = ANSWER.exec(page) ?? [];
  if (id === undefined) throw new Error("The browser drew no images");
  const told = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  if (id === "failed") throw new Error(told);
  return JSON.parse(told) as DrawnImage[];
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** An image as a page links to it. */
export interface LinkedImage {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** What an image is looked up by. */
interface Shown {
  readonly baseUrl: string;
  readonly language: string;
  readonly theme: ImageTheme;
  readonly images?: Images | undefined;
}

/** The image for a card of a link to a record; nothing where none was drawn. */
export function cardImage(excerpt: Excerpt, shown: Shown): LinkedImage | undefined {
  return linked(excerpt, 1200, shown, shortAlt);
}

/** The image of a record for a page, as high as its widget; nothing where none was drawn. */
export function pageImage(excerpt: Excerpt, shown: Shown): LinkedImage | undefined {
  return linked(excerpt, 640, shown, imageAlt);
}

function linked(
  excerpt: Excerpt,
  width: ImageWidth,
  { baseUrl, language, theme, images }: Shown,
  altOf: (excerpt: Excerpt, language: string) => string,
): LinkedImage | undefined {
  const { kind, record } = excerpt;
  const path = imagePath({ kind, id: record.id, language, theme, width, format: "png" });
  const height = images?.heights.get(path);
  if (height === undefined) return undefined;
  return { address: addressOf(baseUrl, path), width, height, alt: altOf(excerpt, language) };
}

/** The theme of a page's image: a page for either is shown by its light one. */
export function imageTheme(theme: PageKey["theme"] | undefined): ImageTheme {
  return theme === "dark" ? "dark" : "light";
}

const IMAGE = /^image\/([^/]+)\/([^/]+)\/([a-z]+)\.(?:light|dark)\.\d+\.(?:png|svg)$/;

/** The languages of which an earlier site had images: they are drawn anew with the others. */
export function earlierImageLanguages(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap((path) => IMAGE.exec(path)?.[3] ?? []))];
}

/**
 * The images of a site, by their paths: those that were drawn, also at former ids of their records, and those
 * of an earlier site whose records are still there. An article that shows one keeps it.
 */
export function imageFiles({
  dataset,
  images,
  earlier,
}: Pick<SiteOptions, "dataset" | "images" | "earlier">): Map<string, string | Uint8Array> {
  const former = formerIds(dataset);
  const there = new Set(publishedRecords(dataset).map(({ id, excerpt }) => `${excerpt.kind}/${id}`));
  const kept = [...(earlier?.images ?? [])].filter(([path]) => {
    const [, kind = "", id = ""] = IMAGE.exec(path) ?? [];
    return there.has(`${kind}/${id}`);
  });
  const drawn = [...(images?.files ?? [])].flatMap(([path, content]) => {
    const [, kind = "", id = ""] = IMAGE.exec(path) ?? [];
    const places = [id, ...(former.get(`${kind}/${id}`) ?? [])];
    return places.map((one) => [path.replace(`/${id}/`, `/${one}/`), content] as const);
  });
  return new Map([...kept, ...drawn].filter(([path]) => path.startsWith(IMAGES_PATH)));
}

/** The ids that each record had before. */
function formerIds(dataset: Dataset): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, excerpt } of publishedRecords(dataset)) {
    const now = `${excerpt.kind}/${excerpt.record.id}`;
    if (id !== excerpt.record.id) found.set(now, [...(found.get(now) ?? []), id]);
  }
  return found;
}
