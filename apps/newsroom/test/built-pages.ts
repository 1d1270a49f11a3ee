import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright";
import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { axeFindings } from "@redlines/testing/axe-in-page";
import { type Site, whenReady } from "./site.ts";

const dist = new URL("../dist/", import.meta.url);

/** Each page that is built, by its path. */
export const PATHS: readonly string[] = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("index.html"))
  .map((file) => `/${file.slice(0, -"index.html".length)}`)
  // What the site offers to others is tested where it is made.
  .filter((path) => !path.startsWith("/redlines/"))
  .toSorted();

/** What a page is made of. */
export const source = (path: string): string => readFileSync(new URL(`.${path}index.html`, dist), "utf8");

/** How a reader may look at a page. */
export const LOOKS = {
  wide: { colorScheme: "light", viewport: { width: 1200, height: 800 } },
  narrow: { colorScheme: "dark", viewport: { width: 320, height: 800 } },
} as const;

export type Look = (typeof LOOKS)[keyof typeof LOOKS];

const WIDGET = new RegExp(`<(${WIDGET_TAGS.join("|")})\\b`);

/** Some pages hold frames, or the words alone. */
const hasWidgets = (path: string): boolean => WIDGET.test(source(path));

/** What the page told its console, and what broke in it. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(error.message));
  return heard;
}

async function openAt(site: Site, path: string, look: Look): Promise<{ page: Page; heard: string[] }> {
  const page = await site.open(look);
  const heard = complaints(page);
  await page.goto(site.url + path);
  if (hasWidgets(path)) await whenReady(page);
  return { page, heard };
}

/**
 * What may be wrong with a page: it is wider than the screen, axe or the console complains, or somebody else
 * is asked.
 */
export async function faultsOf(site: Site, path: string, look: Look): Promise<unknown> {
  const { page, heard } = await openAt(site, path, look);
  for (const details of await page.locator("details").all())
    await details.evaluate((element) => element.setAttribute("open", ""));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  // Before axe looks: it writes to frames in a way that a sandbox complains of.
  const console = [...heard];
  return { width, console, axe: await axeFindings(page), foreign: [...site.foreign] };
}

/** What there is to say of a page that fits its screen. */
export const noFaults = ({ viewport }: Look): unknown => ({
  width: viewport.width,
  console: [],
  axe: [],
  foreign: [],
});
