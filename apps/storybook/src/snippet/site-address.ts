import { addressOf } from "@redlines/embed/internal/release";

/**
 * The address of the site from which the codes of the docs take their script, their data and their frames:
 * what `redlines site` has written. It is that of `npm start` beside this Storybook, until a reader gives
 * another, which the tab of the browser then remembers.
 */
const KEY = "redlines-site";

/** Stands for a site where there is no page, such as in what is written for programs. */
const ELSEWHERE = "https://your.site/redlines/";

const listeners = new Set<() => void>();

export function siteAddress(): string {
  if (!("location" in globalThis)) return ELSEWHERE;
  return sessionStorage.getItem(KEY) ?? new URL("/redlines/", location.href).href;
}

/**
 * Takes an address for that of the site, if it is one; all that shows codes is told.
 * @returns whether it is another than before
 */
export function setSiteAddress(given: string): boolean {
  const address = asSite(given);
  if (address === undefined || address === siteAddress()) return false;
  sessionStorage.setItem(KEY, address);
  for (const listener of listeners) listener();
  return true;
}

/** An address as a folder has it; nothing for what a page cannot load from. */
export function asSite(given: string): string | undefined {
  try {
    return addressOf(given.trim(), "");
  } catch {
    return undefined;
  }
}

/** @returns what ends it */
export function onSiteAddress(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
