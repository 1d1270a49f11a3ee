/**
 * `@redlines/embed/site`: all that a site offers to other people's pages, as files for any server of static
 * files.
 */
import { compareText, type Dataset, type Excerpt, type Language } from "@redlines/model";
import { jsonLd } from "@redlines/model/json-ld";
import { appleNews } from "./apple-news.js";
import { framePage } from "./frame-page.js";
import { oembedAnswer } from "./oembed-answer.js";
import { withEarlier } from "./earlier.js";
import { imageFiles } from "./images/images.js";
import { leftFiles } from "./left-files.js";
import { LLMS_PATH, llmsText } from "./llms.js";
import {
  appleNewsPath,
  dataFolder,
  datasetPath,
  excerptPath,
  framePath,
  oembedPath,
  type PageKey,
} from "./paths.js";
import { publishedRecords } from "./published-records.js";
import { policies } from "./policies.js";
import { addressOf, RELEASES_PATH, releasePath, scriptPath } from "./release.js";
import { serverFiles } from "./server-files.js";
import { integrityOf } from "./hash.js";
import type { Placed, SiteOptions } from "./site-options.js";
import { deskPage } from "./desk-page/desk-page.js";
import { movedPage, snippetPage, snippetPath } from "./snippet-page.js";
import { snippet } from "./snippet.js";

export { goneRecords, withEarlier } from "./earlier.js";
export type { GoneRecord } from "./earlier.js";
export { drawnImages, imageFiles } from "./images/images.js";
export type { Images } from "./images/images.js";
export { imagesPages } from "./images/images-page.js";
export type { ImagesOptions } from "./images/images-page.js";
export { measuredHeights, measuringPage } from "./measure.js";
export type { MeasureOptions } from "./measure.js";
export type { EarlierSite, SiteOptions } from "./site-options.js";

/**
 * The files of a site: path → text, sorted by path; its list of files has the images, too, which
 * `imageFiles` gives. The same dataset, options and release make the same files. What an earlier site had at
 * the same address stays: the scripts of other versions as they were, its languages and themes made anew, and
 * a page that says so where a record is no more.
 */
export async function siteFiles(given: SiteOptions): Promise<Map<string, string>> {
  const options = withEarlier(given);
  const files = new Map([...scriptFiles(options), ...dataFiles(options), ...(await recordFiles(options))]);
  for (const [path, text] of await commonFiles(options)) files.set(path, text);
  for (const [path, text] of await leftFiles(files, options)) files.set(path, text);
  files.set("manifest.json", await manifest(files, options));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

/** The scripts of every version, and the one that leads to the newest. */
function scriptFiles({ release, scripts, earlier }: SiteOptions): [string, string][] {
  const own = [...scripts].map(([path, text]): [string, string] => [scriptPath(release, path), text]);
  const newest = `import "./${releasePath(release)}embed.js";\n`;
  return [...(earlier?.scripts ?? []), ...own, ["embed.js", newest]];
}

/** The data of all languages. */
function dataFiles({ dataset, localised = {}, baseUrl }: SiteOptions): [string, string][] {
  return [dataset, ...Object.values(localised)].flatMap((edition) => editionFiles(edition, baseUrl));
}

/** The pages of every record in every language. */
async function recordFiles(options: SiteOptions): Promise<[string, string][]> {
  const { dataset, localised = {}, languages } = options;
  const files: [string, string][] = [];
  for (const language of languages)
    for (const one of publishedRecords(localised[language] ?? dataset))
      files.push(...(await pagesOf(one, language, options)));
  return files;
}

/** What a site has once, of all records or of none. */
async function commonFiles(options: SiteOptions): Promise<[string, string][]> {
  const { dataset, localised = {}, release, baseUrl } = options;
  const placed = publishedRecords(dataset);
  return [
    ["index.html", deskPage(placed, options)],
    [LLMS_PATH, llmsText(placed, options)],
    ["snippets/index.html", movedPage("../index.html", "The list of records is another page now")],
    ["csp.json", csp(await policies(release, Object.keys(localised)), baseUrl)],
    ...serverFiles(baseUrl),
  ];
}

/** The data of one language. */
function editionFiles(dataset: Dataset, baseUrl: string): [string, string][] {
  const path = datasetPath(dataset.about);
  return [
    ...publishedRecords(dataset).map(({ id, excerpt }): [string, string] => [
      excerptPath({ kind: excerpt.kind, id }, dataFolder(dataset.about)),
      json(excerpt),
    ]),
    [path, json(jsonLd(dataset, addressOf(baseUrl, path)))],
  ];
}

async function pagesOf(
  { id, excerpt }: Placed,
  language: Language,
  options: SiteOptions,
): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for (const theme of options.themes)
    files.push(...(await framed({ kind: excerpt.kind, id, language, theme }, excerpt, options)));
  const { baseUrl } = options;
  const { kind, record } = excerpt;
  const codes =
    id === record.id
      ? snippetPage(excerpt, { ...options, language })
      : movedPage(`../${record.id}/${language}.html`, "This record has another id now");
  return [
    ...files,
    [`plain/${kind}/${id}/${language}.html`, `${snippet(excerpt, { as: "plain", language, baseUrl })}\n`],
    [appleNewsPath({ kind, id, language }), json(appleNews(excerpt, { language, baseUrl }))],
    [snippetPath({ kind, id, language }), codes],
  ];
}

/** The page of a frame and its oEmbed answer; at a former id both lead to the present one. */
async function framed(
  key: PageKey,
  excerpt: Excerpt,
  { baseUrl, release, provider, heights, images }: SiteOptions,
): Promise<[string, string][]> {
  const { language, theme } = key;
  const common = { baseUrl, release, language, theme, heights, images };
  return [
    [framePath(key), await framePage(excerpt, common)],
    [oembedPath(key), json(oembedAnswer(excerpt, { ...common, provider }))],
  ];
}

/** The policies of the release with the site's own address in them. */
function csp(published: object, baseUrl: string): string {
  return `${JSON.stringify(published, undefined, 2).replaceAll("{base}", addressOf(baseUrl, ""))}\n`;
}

/** Every other file with its integrity, and whether it may be kept for good. */
async function manifest(files: ReadonlyMap<string, string>, options: SiteOptions): Promise<string> {
  const { dataset, release } = options;
  const { id, version } = dataset.about;
  const listed = await Promise.all(
    [...files, ...imageFiles(options)].map(async ([path, content]) => ({
      path,
      bytes: typeof content === "string" ? new TextEncoder().encode(content).length : content.length,
      integrity: await integrityOf(content),
      immutable: path.startsWith(RELEASES_PATH),
    })),
  );
  return json({
    generator: "redlines site",
    embed: release.version,
    dataset: { id, version },
    files: listed.sort((a, b) => compareText(a.path, b.path)),
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
