import { type Dataset, type Excerpt, shownIds } from "@redlines/model";
import { recordsJsonLd } from "@redlines/model/json-ld";
import { datasetPath } from "./paths.js";
import { addressOf } from "./release.js";
import { dataScript } from "./render.js";

/**
 * Records as data for machines that read pages, in the terms of schema.org: what the model's export says of
 * them, at the addresses that the site gives them. It is data and no script, so no policy forbids it. The
 * same record twice on a page is one thing.
 * @throws {RangeError} when the dataset has no such record
 */
export function jsonLdScript(excerpts: readonly Excerpt[], dataset: Dataset, baseUrl: string): string {
  const ids = excerpts.flatMap(shownIds);
  const address = addressOf(baseUrl, datasetPath(dataset.about));
  return dataScript("application/ld+json", recordsJsonLd(dataset, ids, address));
}
