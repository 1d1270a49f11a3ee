import type { Dataset } from "@redlines/model";

/**
 * The dataset as its modules carry it: without the digests of passages and paragraphs, which nothing
 * but a proof against the source's text needs, and which no compression makes smaller (decision 0009).
 */
export function withoutDigests(dataset: Dataset): Dataset {
  return bare(dataset) as Dataset;
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).filter(([key, item]) => !isDigest(key, item, value));
  return Object.fromEntries(fields.map(([key, item]) => [key, bare(item)]));
}

/** The digest of a pointer, those of a source's paragraphs, or the seal of a record. */
function isDigest(key: string, value: unknown, of: object): boolean {
  if (key === "digest") return "start" in of;
  return key === "seal" || (key === "paragraphs" && Array.isArray(value));
}
