import { dataset } from "@redlines/core";
import { siteFiles } from "@redlines/embed/site";
import type { MeasuredHeights } from "@redlines/embed/server";
import { LANGUAGES } from "@redlines/model";
import { BASE, release, scripts } from "./release.ts";
import { TRANSLATED } from "./stories/record.ts";

/** What the site offers to other people's pages, and takes its own scripts and frames from: path → text. */
export function offered(heights: MeasuredHeights | undefined): Promise<Map<string, string>> {
  return siteFiles({
    dataset,
    localised: TRANSLATED,
    baseUrl: BASE,
    release,
    scripts: scripts(),
    languages: LANGUAGES,
    themes: ["auto", "dark"],
    provider: "The Daily Example",
    heights,
  });
}
