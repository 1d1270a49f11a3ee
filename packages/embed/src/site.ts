/**
 * `@redlines/embed/site`: all that a site offers to other people's pages, as files for any server of static
 * files.
 */
import { compareText, type Dataset, type Excerpt, type Language } from "@redlines/model";
import { jsonLd } from "@redlines/model/json-ld";
import { appleNews } from "./apple-news.js";
import { framePage } from "./frame-page.js";
import { oembedAnswer } from "./oembed-answer.js";
import { dataFolder, datasetPath, excerptPath, framePath, oembedPath, type PageKey } from "./paths.js";
import { publishedRecords } from "./published-records.js";
import { policies } from "./policies.js";
import { addressOf, releasePath } from "./release.js";
import { renderWidget } from "./render.js";
import { serverFiles } from "./server-files.js";
import { integrityOf } from "./hash.js";
import type { Placed, SiteOptions } from "./site-options.js";
import { snippetIndex, snippetPage, snippetPath } from "./snippet-page.js";

export { measuredHeights, measuringPage } from "./measure.js";
export type { MeasureOptions } from "./measure.js";
export type { SiteOptions } from "./site-options.js";

/**
 * The files of a site: path → text, sorted by path. The same dataset, options and release make the same
 * files.
 */
export async function siteFiles(options: SiteOptions): Promise<Map<string, string>> {
  const { dataset, localised = {}, languages, release, scripts } = options;
  const editions = [dataset, ...Object.values(localised)];
  const files = new Map<string, string>();
  for (const [path, text] of scripts) files.set(releasePath(release) + path, text);
  files.set("embed.js", `import "./${releasePath(release)}embed.js";\n`);
  for (const edition of editions)
    for (const [path, text] of dataFiles(edition, options.baseUrl)) files.set(path, text);
  for (const language of languages)
    for (const one of publishedRecords(localised[language] ?? dataset))
      for (const [path, text] of await pagesOf(one, language, options)) files.set(path, text);
  files.set("snippets/index.html", snippetIndex(publishedRecords(dataset), options));
  files.set("csp.json", csp(await policies(release, Object.keys(localised)), options.baseUrl));
  for (const [path, text] of serverFiles(release, options.baseUrl)) files.set(path, text);
  files.set("manifest.json", await manifest(files, options));
  return new Map([...files].sort(([a], [b]) => compareText(a, b)));
}

/** The data of one language. */
function dataFiles(dataset: Dataset, baseUrl: string): [string, string][] {
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
  if (id !== excerpt.record.id) return files;
  const { kind } = excerpt;
  return [
    ...files,
    [`plain/${kind}/${id}/${language}.html`, `${renderWidget(excerpt, { as: "plain", language })}\n`],
    [`apple-news/${kind}/${id}/${language}.json`, json(appleNews(excerpt, { language }))],
    [snippetPath({ kind, id, language }), snippetPage(excerpt, { ...options, language })],
  ];
}

/** The page of a frame and its oEmbed answer; at a former id both lead to the present one. */
async function framed(
  key: PageKey,
  excerpt: Excerpt,
  { baseUrl, release, provider, heights }: SiteOptions,
): Promise<[string, string][]> {
  const { language, theme } = key;
  const common = { baseUrl, release, language, theme, heights };
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
async function manifest(
  files: ReadonlyMap<string, string>,
  { dataset, release }: SiteOptions,
): Promise<string> {
  const { id, version } = dataset.about;
  const listed = await Promise.all(
    [...files].map(async ([path, text]) => ({
      path,
      bytes: new TextEncoder().encode(text).length,
      integrity: await integrityOf(text),
      immutable: path.startsWith(releasePath(release)),
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
