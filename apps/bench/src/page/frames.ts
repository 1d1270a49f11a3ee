import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dataset } from "@redlines/core";
import { type Release, snippet } from "@redlines/embed/server";
import { siteFiles } from "@redlines/embed/site";
import type { Excerpt } from "@redlines/model";
import type { Build } from "./builds.ts";
import { type Pages, whenFrameIsDrawn } from "./pages.ts";
import { records } from "./records.ts";
import { writeHtml } from "./site.ts";
import { sideBySide, type Spread } from "./statistics.ts";
import { type Kind, WHOLE_FORMS } from "./widgets.ts";

/**
 * How much later a framed widget is drawn than the same page in a frame of fixed height with no script
 * around it, one figure for each kind. Each kind is shown by its first record.
 */
export async function framesOf(pages: Pages, build: Build, rounds: number): Promise<Map<Kind, Spread>> {
  const release = await writeSite(pages);
  const spreads = new Map<Kind, Spread>();
  for (const form of WHOLE_FORMS) {
    const { kind } = form;
    const [{ excerpt }] = await records(build, form);
    const { ours, fixed } = codesOf(pages, release, excerpt);
    const paths = [
      await writeHtml(pages.dir, `frame-${kind}`, ours),
      await writeHtml(pages.dir, `fixed-${kind}`, fixed),
    ] as const;
    spreads.set(kind, await sideBySide(paths, rounds, (path) => whenFrameIsDrawn(pages, path)));
  }
  return spreads;
}

/** What is pasted for a frame, and the same without the script that sets its height. */
function codesOf(pages: Pages, release: Release, excerpt: Excerpt): { ours: string; fixed: string } {
  const ours = snippet(excerpt, {
    as: "frame",
    language: "en",
    baseUrl: `${pages.url}/site/`,
    release,
  });
  const fixed = ours.replace(/<script.*?<\/script>/s, "").replace(' data-redlines=""', "");
  if (fixed === ours)
    throw new Error("The code of a frame is not what it was: there is nothing to take away.");
  return { ours, fixed };
}

/** The files that a newsroom would put on its server. */
async function writeSite({ url, dir }: Pages): Promise<Release> {
  const built = (path: string): Promise<string> =>
    readFile(new URL(path, import.meta.resolve("@redlines/embed/embed.js")), "utf8");
  const release = JSON.parse(await built("release.json")) as Release;
  const scripts = new Map<string, string>();
  for (const path of Object.keys(release.files)) scripts.set(path, await built(path));
  const files = await siteFiles({
    dataset,
    baseUrl: `${url}/site/`,
    release,
    scripts,
    languages: ["en"],
    themes: ["auto"],
    provider: "The benchmark",
  });
  for (const [path, text] of files) {
    const file = new URL(`site/${path}`, dir);
    await mkdir(new URL(".", file), { recursive: true });
    await writeFile(file, text);
  }
  return release;
}
