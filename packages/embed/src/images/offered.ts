import { type Excerpt, fill } from "@redlines/model";
import { imageAlt } from "./alt.js";
import { IMAGE_FORMATS, IMAGE_SIZES, IMAGE_THEMES, imagePath, type ImageTheme } from "./sizes.js";

/** What an editor may download of a record. */
export interface OfferedImages {
  /** Each with its path in the site. */
  readonly links: readonly { readonly path: string; readonly name: string }[];
  /** The text that goes where an image goes. */
  readonly alt: string;
}

/** What is said of an image. */
export interface ImageMessages {
  /** {format}, {theme} and {size}. */
  readonly name: string;
  readonly themes: Readonly<Record<ImageTheme, string>>;
}

/** The images of a record in a language; nothing where the site has none in it. */
export function offeredImages(
  excerpt: Excerpt,
  language: string,
  languages: readonly string[],
  messages: ImageMessages,
): OfferedImages | undefined {
  if (!languages.includes(language)) return undefined;
  const key = { kind: excerpt.kind, id: excerpt.record.id, language };
  const links = IMAGE_FORMATS.flatMap((format) =>
    IMAGE_SIZES.flatMap(({ width, height }) =>
      IMAGE_THEMES.map((theme) => {
        const size = height === undefined ? `${width} px` : `${width} × ${height} px`;
        const told = { format: format.toUpperCase(), theme: messages.themes[theme], size };
        const path = imagePath({ ...key, theme, width, format });
        return { path, name: fill(messages.name, told).join("") };
      }),
    ),
  );
  return { links, alt: imageAlt(excerpt, language) };
}
