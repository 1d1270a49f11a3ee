import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { feed } from "./feed.ts";
import { widgetHeights } from "./heights.ts";
import { EDITIONS } from "./editions.ts";
import { type Page, page } from "./layout/page.ts";
import { pathIn } from "./layout/paths.ts";
import { offered } from "./offered.ts";
import { ORIGIN } from "./release.ts";
import { dark } from "./stories/dark.ts";
import { explainerIn, explainers } from "./stories/explainer.ts";
import { frontIn } from "./stories/front.ts";
import { laterPosts, live } from "./stories/live.ts";
import { sanitised } from "./stories/sanitised.ts";
import { strict } from "./stories/strict.ts";
import { widgetPageIn } from "./stories/widget.ts";

/** Where the site is written: to the folder that is named, or else to the one that is served. */
const [, , folder] = process.argv;
const dist = folder ? pathToFileURL(`${folder}/`) : new URL("../dist/", import.meta.url);

const heights = widgetHeights();
const pages: readonly Page[] = [
  ...EDITIONS.map(frontIn),
  ...EDITIONS.map((edition) => widgetPageIn(edition, heights)),
  ...explainers(heights),
  ...EDITIONS.filter(({ language }) => language !== "en").map(explainerIn),
  live,
  strict,
  sanitised,
  dark,
];

async function write(path: string, text: string): Promise<void> {
  const file = new URL(`.${path}`, dist);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(file, text);
}

await rm(dist, { recursive: true, force: true });
for (const one of pages) await write(`${one.path}index.html`, page(one));
for (const edition of EDITIONS) await write(pathIn(edition.language, "feed.xml"), feed(ORIGIN, edition));
await write("/live/later.html", laterPosts);
for (const [path, text] of await offered(heights)) await write(`/redlines/${path}`, text);
for (const file of ["newsroom.css", "live.js", "icon.svg"])
  await cp(new URL(file, import.meta.url), new URL(file, dist));
