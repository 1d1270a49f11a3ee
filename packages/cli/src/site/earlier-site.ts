import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SITE } from "../emit/output.js";
import type { EarlierSite, Release } from "../render/find-embed.js";
import { contentsOf } from "../write/contents-of.js";
import { recover } from "../write/staging.js";
import { targetOf } from "../write/target-of.js";
import { mustBeAsPublished, type Published } from "./must-be-as-published.js";
import { DEVELOPMENT, folderOf, IMAGES, RELEASES } from "./release-folders.js";

export interface EarlierOptions {
  readonly release: Release;
  /** The scripts of that release, by their path below its folder. */
  readonly scripts: ReadonlyMap<string, string>;
  /** The dataset of the new site. */
  readonly dataset: string;
  /** Whether what was published may change all the same. */
  readonly overwrite: boolean;
}

/**
 * What an earlier site left in a folder: the paths of its files, the scripts of its other versions, and its
 * images.
 * @throws {UsageError} where what was published under a version would change, or has changed, or the folder
 * holds the site of another dataset
 */
export async function earlierSite(out: string, options: EarlierOptions): Promise<EarlierSite> {
  const target = await targetOf(out);
  await recover(target);
  // What is wrong with the folder itself is told by whoever writes it.
  const { files } = await contentsOf(target).catch(() => ({ files: new Set<string>() }));
  const paths = [...files].sort();
  const there = await textsOf(target, paths);
  const published = await publishedIn(target);
  const mayChange = options.overwrite || options.release.version === DEVELOPMENT;
  if (!options.overwrite) mustBeAsPublished(out, { ...options, published, there, mayChange });
  const isOther = published !== undefined && published.dataset.id !== options.dataset;
  const images = await imagesIn(target, isOther ? [] : paths);
  return { paths: isOther ? [] : paths, scripts: kept(there, options, mayChange), images };
}

/** The scripts of all versions that lie there, by their path in the site. */
async function textsOf(target: string, paths: readonly string[]): Promise<Map<string, string>> {
  const scripts = paths.filter((path) => path.startsWith(RELEASES));
  return new Map(
    await Promise.all(
      scripts.map(async (path): Promise<[string, string]> => [
        path,
        await readFile(join(target, path), "utf8"),
      ]),
    ),
  );
}

/** An article that shows an image of a widget keeps it. */
async function imagesIn(target: string, paths: readonly string[]): Promise<Map<string, Uint8Array>> {
  const images = new Map<string, Uint8Array>();
  for (const path of paths.filter((one) => one.startsWith(IMAGES)))
    images.set(path, await readFile(join(target, path)));
  return images;
}

async function publishedIn(target: string): Promise<Published | undefined> {
  const text = await readFile(join(target, SITE.path), "utf8").catch(() => "");
  return text.startsWith(SITE.start) ? (JSON.parse(text) as Published) : undefined;
}

/** All but what the release brings, and what may go of its own version. */
function kept(
  there: ReadonlyMap<string, string>,
  { release, scripts }: EarlierOptions,
  mayChange: boolean,
): Map<string, string> {
  const own = folderOf(release.version);
  const isKept = (path: string): boolean =>
    !path.startsWith(own) || (!mayChange && !scripts.has(path.slice(own.length)));
  return new Map([...there].filter(([path]) => isKept(path)));
}
