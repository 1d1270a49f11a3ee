import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dataset } from "@redlines/core";
import { type Release, snippet } from "@redlines/embed/server";
import { siteFiles } from "@redlines/embed/site";
import { excerpt, type ExcerptKind } from "@redlines/model";
import { type Pages, whenFrameIsDrawn } from "./pages.ts";
import { writeHtml } from "./site.ts";
import { ratios, type Spread } from "./statistics.ts";

/** One record of each kind that has a widget. */
const RECORDS: readonly (readonly [ExcerptKind, string])[] = [
  ["actor", "hezbollah"],
  ["quote", "netanyahu-we-will-not-allow"],
  ["redline", "iranian-presence-in-syria"],
];

/** How much later a framed widget is drawn than the same page in a frame of fixed height with no script around it, one figure for each kind. */
export async function framesOf(pages: Pages, rounds: number): Promise<Map<ExcerptKind, Spread>> {
  const release = await writeSite(pages);
  const told = new Map<ExcerptKind, Spread>();
  for (const [kind, id] of RECORDS) {
    const pasted = snippet(excerpt(dataset, kind, id), {
      as: "frame",
      language: "en",
      baseUrl: `${pages.url}/site/`,
      release,
    });
    const fixed = pasted.replace(/\n<script.*$/s, "").replace(" data-redlines", "");
    if (fixed === pasted)
      throw new Error("The code of a frame is not what it was: there is nothing to take away.");
    told.set(
      kind,
      await compare(
        pages,
        [
          await writeHtml(pages.dir, `frame-${kind}`, pasted),
          await writeHtml(pages.dir, `fixed-${kind}`, fixed),
        ],
        rounds,
      ),
    );
  }
  return told;
}

async function compare(
  pages: Pages,
  [ours, fixed]: readonly [string, string],
  rounds: number,
): Promise<Spread> {
  const times = new Map<string, number[]>([
    [ours, []],
    [fixed, []],
  ]);
  for (let round = 0; round < rounds; round++)
    for (const path of round % 2 ? [ours, fixed] : [fixed, ours])
      times.get(path)?.push(await whenFrameIsDrawn(pages, path));
  return ratios(times.get(ours) ?? [], times.get(fixed) ?? []);
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
