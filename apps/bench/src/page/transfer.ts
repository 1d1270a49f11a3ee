import { readFile } from "node:fs/promises";
import { LANGUAGES } from "@redlines/model";
import { sizeOf } from "@redlines/build-recipe/sizes.mjs";
import { allShow } from "./browser/shows.ts";
import { inPage, type Pages } from "./pages.ts";
import { type Script, scriptOf } from "./scripts.ts";
import { writeHtml } from "./site.ts";
import type { BuildTwins } from "./suite.ts";
import type { Kind } from "./widgets.ts";

/** Tall enough that no widget is out of view, where it would wait. */
const VIEWPORT = { width: 1280, height: 12_000 };

/**
 * What a page in English loads that has every widget of a build from the one script, in bytes of brotli.
 * Each file is compressed by itself, as it is served; what no page asks for is not in the sum.
 */
export async function transferOfAll(pages: Pages, widgets: readonly BuildTwins[]): Promise<number> {
  return brotliOfAll(pages, await filesOf(pages, "embed", widgets, "en"));
}

/** What a page with one widget loads besides for a further language: the most of any, by kind. */
export async function furtherLanguages(
  pages: Pages,
  widgets: readonly BuildTwins[],
): Promise<Map<Kind, number>> {
  const most = new Map<Kind, number>();
  for (const widget of widgets) {
    const { kind, tag } = widget.form;
    const fromOneScript = await mostOfALanguage(pages, "embed", widget);
    const fromItsOwn = await mostOfALanguage(pages, tag, widget);
    most.set(kind, Math.max(fromOneScript, fromItsOwn));
  }
  return most;
}

async function mostOfALanguage(pages: Pages, script: string, widget: BuildTwins): Promise<number> {
  const english = new Set(await filesOf(pages, script, [widget], "en"));
  let most = 0;
  for (const language of LANGUAGES.filter((one) => one !== "en")) {
    const files = await filesOf(pages, script, [widget], language);
    const further = files.filter((file) => !english.has(file));
    if (further.length === 0) throw new Error(`${script} loads nothing for ${language}.`);
    most = Math.max(most, await brotliOfAll(pages, further));
  }
  return most;
}

/** The paths of all scripts that a page with one of each of these widgets loads until it shows them. */
async function filesOf(
  pages: Pages,
  script: string,
  widgets: readonly BuildTwins[],
  language: string,
): Promise<string[]> {
  const [first] = widgets;
  if (!first) throw new Error("A page without widgets loads nothing.");
  const tags = widgets.map(({ form }) => form.tag);
  const path = await writePageOf(pages, scriptOf(first.build, script), widgets, language);
  return inPage(pages, async (page) => {
    const files: string[] = [];
    page.on("request", (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith("/scripts/")) files.push(pathname);
    });
    await page.setViewportSize(VIEWPORT);
    await page.goto(`${pages.url}${path}`);
    await page.waitForFunction(allShow, { tags, language });
    return files;
  });
}

function writePageOf(
  { dir }: Pages,
  script: Script,
  widgets: readonly BuildTwins[],
  language: string,
): Promise<string> {
  const markup = widgets.map(({ inLanguage }) => inLanguage(language)).join("\n");
  const name = ["transfer", script.replaceAll("/", "-"), widgets.length, language].join("-");
  const tag = `<script type="module" src="/scripts/${script}.js"></script>`;
  return writeHtml(dir, name, `<div lang="${language}">${markup}</div>${tag}`);
}

async function brotliOfAll({ dir }: Pages, files: readonly string[]): Promise<number> {
  const texts = await Promise.all(files.map((file) => readFile(new URL(`.${file}`, dir), "utf8")));
  return texts.reduce((sum, text) => sum + sizeOf(text).brotli, 0);
}
