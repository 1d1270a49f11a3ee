import type { Way } from "../snippet.js";

/** The frameworks for which there is a component to paste. */
export type Framework = "react" | "vue" | "svelte" | "astro" | "next";

/**
 * All that can be pasted: the ways of a snippet, the address of a record's page, its frame alone, components
 * of Apple News, and components of frameworks.
 */
export type DeskWay = Way | "link" | "iframe" | "apple-news" | Framework;

/** Under which heading a place stands in the list of them. */
export type Group = "first" | "cms" | "feed" | "code";

export interface Place {
  readonly group: Group;
  /** What to paste there: the first that carries all that was chosen. */
  readonly ways: readonly [DeskWay, ...DeskWay[]];
  /** Whether it makes a card of a pasted address, where others ask for its frame. */
  readonly isCard?: true;
}

/** Where a widget may go, in the order of the list. */
export const PLACE_IDS = [
  "unknown",
  "wordpress-block",
  "wordpress-classic",
  "wordpress-author",
  "ghost",
  "drupal",
  "substack",
  "newsletter",
  "amp",
  "apple-news",
  "html",
  "react",
  "vue",
  "svelte",
  "astro",
  "next",
] as const;

export type PlaceId = (typeof PLACE_IDS)[number];

/** What becomes of each code in such a place is in docs/pasted.md. */
export const PLACES: Readonly<Record<PlaceId, Place>> = {
  unknown: { group: "first", ways: ["frame", "plain"] },
  "wordpress-block": { group: "cms", ways: ["link", "static"] },
  "wordpress-classic": { group: "cms", ways: ["link", "static"] },
  "wordpress-author": { group: "cms", ways: ["link", "plain"] },
  ghost: { group: "cms", ways: ["static"] },
  drupal: { group: "cms", ways: ["iframe", "plain"] },
  substack: { group: "cms", ways: ["link"], isCard: true },
  newsletter: { group: "feed", ways: ["plain"] },
  amp: { group: "feed", ways: ["plain"] },
  "apple-news": { group: "feed", ways: ["apple-news"] },
  html: { group: "code", ways: ["static"] },
  react: { group: "code", ways: ["react"] },
  vue: { group: "code", ways: ["vue"] },
  svelte: { group: "code", ways: ["svelte"] },
  astro: { group: "code", ways: ["astro"] },
  next: { group: "code", ways: ["next"] },
};

/** Where somebody goes who has not said where. */
export const FIRST_PLACE: PlaceId = "unknown";

export function isPlace(id: string): id is PlaceId {
  return Object.hasOwn(PLACES, id);
}
