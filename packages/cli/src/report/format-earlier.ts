import type { GoneRecord, SiteOptions } from "../render/find-embed.js";
import { versionFolder } from "../site/release-folders.js";
import { count } from "./report.js";

type Choice = Pick<SiteOptions, "languages" | "themes">;

/** What of an earlier site stays, and what is no more. */
export function formatEarlier(
  asked: Choice,
  made: Choice & Pick<SiteOptions, "earlier" | "release">,
  gone: readonly GoneRecord[],
): string[] {
  return [
    ...formatScripts(made.earlier?.scripts.keys() ?? [], made.release.version),
    ...formatAdded([...asked.languages, ...asked.themes], [...made.languages, ...made.themes]),
    ...gone.map(formatGone),
  ];
}

/** “kept embed/0.0.9 (27 files)”: a line for each version whose scripts stay. */
function formatScripts(paths: Iterable<string>, version: string): string[] {
  const sizes = new Map<string, number>();
  for (const path of paths) sizes.set(versionFolder(path), (sizes.get(versionFolder(path)) ?? 0) + 1);
  sizes.delete(`embed/${version}`);
  return [...sizes].map(([folder, size]) => `kept  ${folder} (${count(size, "file")})`);
}

/** “kept  fa, dark”: what nobody asked for this time. */
function formatAdded(asked: readonly string[], made: readonly string[]): string[] {
  const added = made.filter((one) => !asked.includes(one));
  return added.length > 0 ? [`kept  ${added.join(", ")}: pages of it were published`] : [];
}

/** What was published and is no more, and what its addresses answer. */
function formatGone({ kind, id, retired }: GoneRecord): string {
  const gone = `gone  ${kind}/${id}: its pages say that it is`;
  return retired === undefined
    ? `${gone}; redirects in dataset.yaml can say why, or where it went`
    : `${gone}, and why`;
}
