import { dataset } from "@redlines/core";
import release from "@redlines/embed/release.json" with { type: "json" };
import { type Answer, answer } from "@redlines/embed/internal/desk-page/codes";
import { readChoice } from "@redlines/embed/internal/desk-page/choice";
import { en } from "@redlines/embed/internal/desk-page/messages/en";
import { type DeskWay, type PlaceId, PLACES } from "@redlines/embed/internal/desk-page/places";
import { THEMES } from "@redlines/embed/internal/paths";
import type { ExcerptKind } from "@redlines/model";
import { excerptOf } from "../records/excerpt-of.js";
import { inLines } from "../snippet/shown-code.js";

/** A record of the article, by the kind and the id that its widget takes. */
export interface RecordId {
  readonly kind: ExcerptKind;
  readonly record: string;
}

/** What goes into a page at a place, why it is that, and the language in which it is written. */
export interface PlacedCode {
  readonly code: string;
  readonly why: string;
  readonly language: string;
}

/**
 * What the desk of a site answers for a record at a place, with nothing else chosen.
 * @param baseUrl the address of the site
 */
export function codeAt(to: PlaceId, { kind, record }: RecordId, baseUrl: string): PlacedCode {
  const excerpt = excerptOf(kind, record);
  const { code, way }: Answer = answer({
    excerpts: [excerpt],
    heights: undefined,
    choice: { ...readChoice(""), record: `${kind}/${record}`, to, language: "en" },
    site: {
      baseUrl,
      release,
      provider: new URL(baseUrl).host,
      dataset: dataset.about.title,
      language: "en",
      translated: [],
      folder: "",
      themes: THEMES,
      inline: false,
      images: [],
      messages: en,
    },
  });
  return {
    code: way in LANGUAGES ? code : inLines(code),
    why: en.places[to].ways[way] ?? "",
    language: LANGUAGES[way] ?? "html",
  };
}

/** The codes that are no HTML, or have it within a string. */
const LANGUAGES: Readonly<Partial<Record<DeskWay, string>>> = {
  "apple-news": "json",
  react: "jsx",
  next: "jsx",
  vue: "html",
  svelte: "html",
  astro: "html",
};

/** The places by their names, in the order of the desk. */
export const PLACE_NAMES: readonly (readonly [PlaceId, string])[] = (Object.keys(PLACES) as PlaceId[]).map(
  (id) => [id, en.places[id].name],
);

export const WHERE = en.where;
