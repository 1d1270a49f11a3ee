import { type Dataset, EXCERPT_KINDS, excerpt as cut, excerptIds } from "@redlines/model";
import type { Placed } from "./site-options.js";

/**
 * Every record that has a widget, at its id and at each id that it had: what a page was told to load stays
 * where it was. Of a kind that is listed also the whole list, at the dataset's id.
 */
export function publishedRecords(dataset: Dataset): Placed[] {
  return EXCERPT_KINDS.flatMap((kind) => {
    const ids = excerptIds(dataset, kind);
    const former = Object.entries(dataset.redirects).flatMap(([from, redirect]): [string, string][] =>
      "to" in redirect && ids.includes(redirect.to) ? [[from, redirect.to]] : [],
    );
    return [...ids.map((id): [string, string] => [id, id]), ...former].map(([id, now]) => ({
      id,
      excerpt: cut(dataset, kind, now),
    }));
  });
}
