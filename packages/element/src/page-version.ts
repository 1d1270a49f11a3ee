import type { Excerpt } from "@redlines/model";

/**
 * The version of the dataset that a page's own words were made with, where it is older than that of an
 * excerpt.
 * @throws {Error} where the excerpt is older than the words, as one from a stale cache: the words then stay
 */
export function supersededVersion(widget: Element, { id, version }: Excerpt["about"]): string | undefined {
  const pageVersion = versionOfWords(widget, id) ?? version;
  const order = compareVersions(pageVersion, version);
  if (order > 0) throw new Error(`${version} is older than ${pageVersion}`);
  return order < 0 ? pageVersion : undefined;
}

/** What the source line of the fallback HTML says of its dataset; nothing where they are of another one. */
function versionOfWords(widget: Element, datasetId: string): string | undefined {
  return widget.querySelector("data")?.value.split(`${datasetId}@`)[1] || undefined;
}

/** Negative where the first is older. Numbers count as numbers: 1.10.0 is newer than 1.9.0. */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
