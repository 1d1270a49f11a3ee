/**
 * What the desk makes of a choice: the code, its preview, and what stands beside it. It is the renderer that
 * servers use, so the desk's code is that of `redlines render`.
 */
import type { WidgetOption } from "@redlines/element/widget-descriptor.js";
import { articleDay, type Excerpt, type ExcerptKind } from "@redlines/model";
import { consentOption } from "../consent.js";
import type { Heights } from "../heights.js";
import { lookOf } from "../render.js";
import { widgetFor } from "../widgets.js";
import { type OfferedImages, offeredImages } from "../images/offered.js";
import { carries, type Chosen, mayFollow } from "./carries.js";
import type { Choice } from "./choice.js";
import type { DeskSite } from "./desk-site.js";
import { type DeskWay, PLACES } from "./places.js";
import { extras, type Extras } from "./extras.js";
import { cardHtml, type Made, made, type Shown } from "./made.js";

export { titleOf } from "../title.js";

/** What a choice is made of: the records, the first of which was picked, and what was measured of that. */
export interface Given {
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  readonly heights: Heights | undefined;
  readonly choice: Choice;
  readonly site: DeskSite;
}

/** What a choice comes to. */
export interface Answer extends Made {
  readonly way: DeskWay;
  /** What was chosen and cannot be had at this place, by attribute. */
  readonly dropped: readonly string[];
  readonly extras: Extras;
  /** Nothing where the site has no images in the language. */
  readonly images: OfferedImages | undefined;
}

/** An option of a widget as the desk asks for it. */
export interface Asked extends Pick<WidgetOption, "attribute" | "about" | "placeholder" | "values"> {
  /** The last day of which something is known. */
  readonly last: string;
}

/** The options of a record's widget that a place can carry in any of its codes. */
export function askedFor({ kind, about }: Excerpt, { to }: Choice, site: DeskSite): Asked[] {
  const { ways } = PLACES[to];
  return Object.values(optionsFor({ kind })).flatMap((option) => {
    // Words ask for nothing, so nobody has to be asked before them.
    const asking = option === consentOption ? ways.filter(mayFollow) : ways;
    const isTaken = (value: string): boolean => asking.some((way) => carries(way, { option, value }, site));
    const values = option.values?.filter(isTaken);
    const { attribute, about: told, placeholder } = option;
    const asked = { attribute, about: told, placeholder, last: articleDay(about) };
    if (values) return values.length > 0 ? [{ ...asked, values }] : [];
    return isTaken("") ? [asked] : [];
  });
}

/** What can be told to the widget of a record, and to its code. */
function optionsFor({ kind }: Pick<Excerpt, "kind">): Readonly<Record<string, WidgetOption>> {
  return { ...widgetFor({ kind }).options, consent: consentOption };
}

/** Whether a place can carry a deck of a record's kind, and whether the data can stand in its code. */
export function offersOf(
  kind: ExcerptKind,
  { to }: Choice,
  site: DeskSite,
): { deck: boolean; follow: boolean } {
  const { ways } = PLACES[to];
  const hasDeck = widgetFor({ kind }).deck !== undefined;
  return { deck: hasDeck && ways.some((way) => carries(way, "deck", site)), follow: ways.some(mayFollow) };
}

/**
 * The first code of the place that carries all that was chosen; where none does, its first, with what it does
 * not carry.
 * @throws an `OptionError` for a value that the widget refuses
 */
export function answer(given: Given): Answer {
  const { choice, site } = given;
  const { ways, isCard } = PLACES[choice.to];
  const chosen = chosenOf(given);
  const missing = (way: DeskWay): Chosen[] => chosen.filter((one) => !carries(way, one, site));
  const way = ways.find((one) => missing(one).length === 0) ?? ways[0];
  const dropped = missing(way);
  const carried = chosen.filter((one) => !dropped.includes(one));
  const shown = shownBy(given, carried);
  const card = isCard ? { preview: cardHtml(shown) } : {};
  const told = { way, dropped: dropped.map(nameOf), extras: extras(shown), images: imagesOf(shown) };
  return { ...told, ...made(way, shown), ...card };
}

function imagesOf({ excerpts: [first], language, site }: Shown): OfferedImages | undefined {
  return offeredImages(first, language, site.images, site.messages.image);
}

/** A record's widget as it looks, for a small picture of it: in its compact form, where it has one. */
export function lookedAt(excerpt: Excerpt, language: string): string {
  const isCompact = "form" in widgetFor(excerpt).options;
  return lookOf(excerpt, { language, headingLevel: "none", ...(isCompact && { form: "compact" }) });
}

/** What was chosen beyond the record, in the order of its options. */
function chosenOf({ excerpts, choice: { options, follow } }: Given): Chosen[] {
  const known = Object.values(optionsFor(excerpts[0]));
  const told = known.flatMap((option): Chosen[] => {
    const value = options[option.attribute];
    return value === undefined ? [] : [{ option, value }];
  });
  const deck: Chosen[] = excerpts.length > 1 ? ["deck"] : [];
  return [...told, ...deck, ...(follow === "no" ? (["inline"] as const) : [])];
}

function nameOf(chosen: Chosen): string {
  return typeof chosen === "string" ? chosen : chosen.option.attribute;
}

/** What is left of a choice when a code does not carry all of it. */
function shownBy(given: Given, carried: readonly Chosen[]): Shown {
  const { excerpts, heights, choice, site } = given;
  const shown = carried.includes("deck") ? excerpts : ([excerpts[0]] as const);
  const inline = choice.follow === "" ? site.inline : choice.follow === "no";
  return {
    excerpts: shown,
    heights,
    site,
    language: choice.language,
    inline,
    told: toldBy(excerpts[0], carried),
  };
}

/** The options by their names in code. */
function toldBy(excerpt: Excerpt, carried: readonly Chosen[]): Shown["told"] {
  const named = Object.entries(optionsFor(excerpt));
  const told = carried.flatMap((one) => {
    if (typeof one === "string") return [];
    const found = named.find(([, option]) => option === one.option);
    return found ? [[found[0], one.value] as const] : [];
  });
  return Object.fromEntries(told) as Shown["told"];
}
