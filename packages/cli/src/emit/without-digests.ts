import type { Dataset } from "@redlines/model";

/**
 * The dataset as its modules carry it: without the digests of passages and paragraphs, which nothing
 * but a proof against the source's text needs, and which no compression makes smaller (decision 0009).
 */
export function withoutDigests(dataset: Dataset): Dataset {
  const sources = Object.values(dataset.sources).map(({ paragraphs: _digests, ...source }) => [source.id, source]);
  return bare({ ...dataset, sources: Object.fromEntries(sources) }) as Dataset;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => !(key === "digest" && "paragraph" in value));
  return Object.fromEntries(fields.map(([key, item]) => [key, bare(item)]));
}
