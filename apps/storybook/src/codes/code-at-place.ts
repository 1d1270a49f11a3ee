import { dataset } from "@redlines/core";
import release from "@redlines/embed/release.json" with { type: "json" };
import { answer } from "@redlines/embed/internal/desk-page/codes";
import { readChoice } from "@redlines/embed/internal/desk-page/choice";
import { deskSite } from "@redlines/embed/internal/desk-page/desk-site";
import { en } from "@redlines/embed/internal/desk-page/messages/en";
import { type DeskWay, PLACE_IDS, type PlaceId } from "@redlines/embed/internal/desk-page/places";
import { THEMES } from "@redlines/embed/internal/paths";
import type { ExcerptKind, Language } from "@redlines/model";
import { excerptOf } from "../records/excerpt-of.js";
import { inLines } from "../snippet/shown-code.js";

/** The docs are in English, and so are the codes that they show. */
const LANGUAGE: Language = "en";

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
  const provider = new URL(baseUrl).host;
  const options = { baseUrl, release, provider, dataset, languages: [LANGUAGE], themes: THEMES };
  const { code, way } = answer({
    excerpts: [excerptOf(kind, record)],
    heights: undefined,
    choice: { ...readChoice(""), record: `${kind}/${record}`, to, language: LANGUAGE },
    site: deskSite(options, LANGUAGE, en),
  });
  return {
    code: way in OTHERS ? code : inLines(code),
    why: en.places[to].ways[way] ?? "",
    language: OTHERS[way] ?? "html",
  };
}

/** The codes that are no HTML, or have it within a string. */
const OTHERS: Readonly<Partial<Record<DeskWay, string>>> = {
  "apple-news": "json",
  react: "jsx",
  next: "jsx",
  vue: "html",
  svelte: "html",
  astro: "html",
};

/** The places by their names, in the order of the desk. */
export const PLACE_NAMES: readonly (readonly [PlaceId, string])[] = PLACE_IDS.map(
  (id) => [id, en.places[id].name] as const,
);

export const WHERE = en.where;
