import { POINTER_LISTS } from "./inferred.js";
import { asText, asWritten, type InferContext, type Written } from "./written.js";

const LISTS: ReadonlySet<string> = new Set(POINTER_LISTS);

/**
 * A record with its pointers in full: the only one of a list may stand without the list, and a pointer
 * without a source is into the article.
 */
export function inferPointers(record: Written, { about }: InferContext): Written {
  return withPointers(record, asText(about["article"])) as Written;
}

function withPointers(value: unknown, article: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withPointers(item, article));
  const written = asWritten(value);
  if (!written) return value;
  const inside = Object.entries(written).map(
    ([key, item]) => [key, withPointers(LISTS.has(key) ? asPointers(item) : item, article)] as const,
  );
  const isBare = asText(written["start"]) !== undefined && written["source"] === undefined;
  return Object.fromEntries(isBare && article !== undefined ? [["source", article], ...inside] : inside);
}

function asPointers(value: unknown): unknown {
  return asWritten(value) ? [value] : value;
}
