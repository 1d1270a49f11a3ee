import type { Dataset, Excerpt, Language } from "@redlines/model";
import type { MeasuredHeights } from "./heights.js";
import type { Images } from "./images/images.js";
import type { Theme } from "./paths.js";
import type { Release } from "./release.js";

/** A dataset in other languages than its own, as `localise` of the model makes it. */
export type Localised = Readonly<Partial<Record<Language, Dataset>>>;

export interface SiteOptions {
  /** One that has been checked. */
  readonly dataset: Dataset;
  /** The same in other languages, by language: what is there in none of them is in the original's. */
  readonly localised?: Localised | undefined;
  /** Where the site will lie. */
  readonly baseUrl: string;
  readonly release: Release;
  /** The scripts of the release, by their path below `dist`. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly languages: readonly Language[];
  readonly themes: readonly Theme[];
  /** Who publishes the site, for oEmbed. */
  readonly provider: string;
  /** What was published at this address before: `siteFiles` leaves none of it without an answer. */
  readonly earlier?: EarlierSite | undefined;
  readonly heights?: MeasuredHeights | undefined;
  /** What `drawnImages` found: without them no page promises an image. */
  readonly images?: Images | undefined;
  /** `true` writes the data into the codes to paste, for pages that may fetch nothing. */
  readonly inline?: boolean | undefined;
}

/** What a site published before, as its folder holds it. */
export interface EarlierSite {
  /** The path of each of its files. */
  readonly paths: readonly string[];
  /** The scripts of its other versions, by their path in the site: they stay as they are. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Its images, by their path in the site: an article that shows one keeps it. */
  readonly images?: ReadonlyMap<string, Uint8Array> | undefined;
}

/** One record at an address: its own id, or one that it had before. */
export interface Placed {
  readonly id: string;
  readonly excerpt: Excerpt;
}
