import type { PageKey } from "../paths.js";

/** An image is always light or always dark: it cannot follow the page around. */
export type ImageTheme = (typeof IMAGE_THEMES)[number];
export const IMAGE_THEMES = ["light", "dark"] as const;

export type ImageFormat = (typeof IMAGE_FORMATS)[number];
export const IMAGE_FORMATS = ["png", "svg"] as const;

/**
 * The sizes, in pixels, by their width: one for an article, as high as the widget is; one for cards of links,
 * in the proportion that these have, for what they cut off would be a hedge.
 */
export const IMAGE_SIZES: readonly { readonly width: ImageWidth; readonly height?: number | undefined }[] = [
  { width: 640 },
  { width: 1200, height: 630 },
];
export type ImageWidth = 640 | 1200;

/** The width for which a widget is laid out in each of its images, in CSS pixels. */
export const LAYOUT_WIDTH = 640;

/** Where the images of all records lie, below the site's address. */
export const IMAGES_PATH = "image/";

/** One image of a record. */
export interface ImageKey extends Omit<PageKey, "theme"> {
  readonly theme: ImageTheme;
  readonly width: ImageWidth;
  readonly format: ImageFormat;
}

/** Where it lies: like a frame's page it is of no version, and shows what is corrected. */
export function imagePath({ kind, id, language, theme, width, format }: ImageKey): string {
  return `${IMAGES_PATH}${kind}/${id}/${language}.${theme}.${width}.${format}`;
}
