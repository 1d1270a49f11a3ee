import { UsageError } from "../dataset/problem.js";
import type { EarlierOptions } from "./earlier-site.js";
import { folderOf, integrityOf, RELEASES, versionFolder } from "./release-folders.js";

/** What this reads of a site's list of its files. */
export interface Published {
  readonly dataset: { readonly id: string };
  readonly files: readonly { readonly path: string; readonly integrity: string }[];
}

interface Found extends EarlierOptions {
  /** Absent where no site was written there. */
  readonly published: Published | undefined;
  /** The scripts that lie there, by their path in the site. */
  readonly there: ReadonlyMap<string, string>;
  /** Whether the version that is written now may change. */
  readonly mayChange: boolean;
}

const OVERWRITE = "--overwrite does it all the same: only while no page embeds from there.";

/**
 * A page that pinned a version refuses any other content, so the scripts of a version never change.
 * @throws {UsageError}
 */
export function mustBeAsPublished(out: string, found: Found): void {
  const { published, dataset } = found;
  if (published && published.dataset.id !== dataset)
    throw new UsageError(
      `${out} holds the site of another dataset, ${published.dataset.id}: all its addresses would be gone.`,
      `Name another folder. ${OVERWRITE}`,
    );
  if (!found.mayChange) mustNotChange(out, found);
  mustBeWhole(out, found);
}

/** What is there of the version that is written now is what would be written. */
function mustNotChange(out: string, { release: { version }, scripts, there }: Found): void {
  const own = folderOf(version);
  const changed = [...scripts].flatMap(([file, text]) => {
    const before = there.get(own + file);
    return before === undefined || before === text ? [] : [own + file];
  });
  if (changed.length === 0) return;
  throw new UsageError(
    `${named(out, changed)} would change, and was published: pages that pin ${version} refuse what is new.`,
    `Install the @redlines/embed@${version} that was published, or one of another version. ${OVERWRITE}`,
  );
}

/** What was published under other versions is there as it was. */
function mustBeWhole(out: string, { release, published, there }: Found): void {
  const others = (published?.files ?? []).filter(
    ({ path }) => path.startsWith(RELEASES) && !path.startsWith(folderOf(release.version)),
  );
  const broken = others.filter(({ path, integrity }) => {
    const text = there.get(path);
    return text === undefined || integrityOf(text) !== integrity;
  });
  const [first] = broken;
  if (!first) return;
  const version = versionFolder(first.path).slice(RELEASES.length);
  throw new UsageError(
    `${named(
      out,
      broken.map(({ path }) => path),
    )} is gone or has changed since it was published.`,
    `Put it back: npm pack @redlines/embed@${version} has it in dist. --overwrite takes what is there.`,
  );
}

/** “site/embed/1.2.3/embed.js and 2 more”. */
function named(out: string, [first = "", ...more]: readonly string[]): string {
  return `${out}/${first}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}
