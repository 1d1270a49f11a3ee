import { direction } from "@redlines/element";
import { escapeHtml } from "@redlines/element/fallback-html.js";
import { type Dataset, type Excerpt, type Language, LANGUAGES, phraseLanguage } from "@redlines/model";
import { framePath, keyOf } from "../paths.js";
import { publishedRecords } from "../published-records.js";
import { addressOf } from "../release.js";
import { compact, dataScript, lookOf } from "../render.js";
import type { EarlierSite, Localised } from "../site-options.js";
import { PAGE_STYLES } from "../frame-page.js";
import { imageAlt } from "./alt.js";
import { earlierImageLanguages } from "./images.js";
import type { DrawOrder } from "./order.js";
import { IMAGE_SIZES, IMAGE_THEMES, LAYOUT_WIDTH } from "./sizes.js";

export interface ImagesOptions {
  readonly dataset: Dataset;
  /** The same in other languages, by language. */
  readonly localised?: Localised | undefined;
  /** The languages to draw. */
  readonly languages: readonly Language[];
  /** Where the site will lie: each image says where its record is. */
  readonly baseUrl: string;
  /** The text of `draw.js` of this package. */
  readonly script: string;
  /** What to draw; every record of the dataset, if left out. */
  readonly excerpts?: readonly Excerpt[] | undefined;
  /** What was published at this address before: its images are drawn anew, in all of their languages. */
  readonly earlier?: Pick<EarlierSite, "paths"> | undefined;
}

/** How many widgets one page draws: a browser holds all of their images at once. */
const AT_ONCE = 24;

/** One font for all, whose letters are as wide on nearly every system. */
const STYLES = `
  .image {
    box-sizing: border-box;
    inline-size: ${LAYOUT_WIDTH}px;
    padding: 20px 24px 16px;
    background: light-dark(#fff, #16181c);
    color: light-dark(#16181c, #f2f2f0);
    --redlines-label-font: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif
  }
  .address {
    margin: 12px 0 0;
    padding-block-start: 8px;
    border-block-start: 1px solid light-dark(#d6d6d2, #44474e);
    color: light-dark(#5a5c60, #b4b6ba);
    font-size: 12px;
    line-height: 1.35;
    overflow-wrap: anywhere
  }
`;

/** The pages that draw the images of a site, for a browser without a window: one after the other. */
export function imagesPages(options: ImagesOptions): string[] {
  const before = earlierImageLanguages(options.earlier?.paths ?? []);
  const languages = LANGUAGES.filter((one) => options.languages.includes(one) || before.includes(one));
  const all = languages.flatMap((language) => imagesIn(language, options));
  const pages: string[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE)
    pages.push(pageOf(all.slice(from, from + AT_ONCE), options));
  return pages;
}

interface Wanted {
  readonly excerpt: Excerpt;
  readonly language: Language;
}

function imagesIn(language: Language, { dataset, localised, excerpts }: ImagesOptions): Wanted[] {
  const all = publishedRecords(localised?.[language] ?? dataset).filter(
    ({ id, excerpt }) => id === excerpt.record.id,
  );
  return (excerpts ?? all.map(({ excerpt }) => excerpt)).map((excerpt) => ({ excerpt, language }));
}

function pageOf(wanted: readonly Wanted[], { baseUrl, script }: ImagesOptions): string {
  const images = wanted.map(({ excerpt, language }) => ({
    name: `${excerpt.kind}/${excerpt.record.id}/${language}`,
    alt: imageAlt(excerpt, language),
    sizes: IMAGE_SIZES,
  }));
  const order: DrawOrder = { images, themes: IMAGE_THEMES };
  const elements = wanted.map((one) => imageHtml(one, baseUrl));
  return (
    '<!doctype html><html><head><meta charset="utf-8">' +
    `<style>${PAGE_STYLES("light")}${compact(STYLES)}</style></head><body>${elements.join("\n")}` +
    `<div id="order" hidden>${dataScript("application/json", order)}</div>` +
    `<script type="module">${script.replaceAll("</script", String.raw`<\/script`)}</script></body></html>`
  );
}

/** A widget with what an image of it must say itself: which data it is of, and where the record is. */
function imageHtml({ excerpt, language }: Wanted, baseUrl: string): string {
  const spoken = phraseLanguage(language);
  const address = addressOf(baseUrl, framePath(keyOf(excerpt, language)));
  const { id, version } = excerpt.about;
  const source = `${id}@${version} · ${address.replace(/^https?:\/\//, "")}`;
  return (
    `<div class="image" lang="${spoken}" dir="${direction(spoken)}">` +
    lookOf(excerpt, { headingLevel: 2, language }) +
    `<p class="address" dir="ltr" lang="en">${escapeHtml(source)}</p></div>`
  );
}
