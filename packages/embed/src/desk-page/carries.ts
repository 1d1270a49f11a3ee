import { headingLevelOption, themeOption, type WidgetOption } from "@redlines/element/widget-descriptor.js";
import { consentOption } from "../consent.js";
import type { DeskSite } from "./desk-site.js";
import type { DeskWay } from "./places.js";

/** One thing that was chosen: an option of the widget, a deck of several, or that the code has its data. */
export type Chosen = "deck" | "inline" | { readonly option: WidgetOption; readonly value: string };

/** The codes that lead to a page which was made beforehand. */
const FRAMED: ReadonlySet<DeskWay> = new Set(["link", "iframe", "frame"]);

/** The codes that are words alone. */
const WORDS: ReadonlySet<DeskWay> = new Set(["plain", "apple-news"]);

/** The codes whose script is not one of ours: the page's own build loads it. */
const BUNDLED: ReadonlySet<DeskWay> = new Set(["react", "vue", "svelte", "astro", "next"]);

/** Whether a code can hold what was chosen. */
export function carries(way: DeskWay, chosen: Chosen, site: Pick<DeskSite, "themes">): boolean {
  if (typeof chosen === "string") return !FRAMED.has(way);
  const { option, value } = chosen;
  if (FRAMED.has(way)) return isFramed(way, option, value, site);
  if (option === consentOption) return !BUNDLED.has(way);
  return !WORDS.has(way) || option.attribute !== themeOption.attribute;
}

/** Whether the site has such a page; the level of a heading is that of words beside a frame. */
function isFramed(
  way: DeskWay,
  { attribute, framed }: WidgetOption,
  value: string,
  { themes }: Pick<DeskSite, "themes">,
): boolean {
  if (attribute === headingLevelOption.attribute) return way === "frame";
  if (attribute === themeOption.attribute) return themes.some((one) => one === value);
  return framed === undefined;
}

/** Whether a code may have its data in itself, or where to read it. */
export function mayFollow(way: DeskWay): boolean {
  return !FRAMED.has(way) && !WORDS.has(way);
}
