import { type Document, isMap, isScalar } from "yaml";

/** The originals that stand as comments above the texts of a translation's file, by the path of the text. */
export function originalsIn(document: Document): ReadonlyMap<string, string> {
  const texts = isMap(document.contents) ? document.contents.get("texts", true) : undefined;
  if (!isMap(texts)) return new Map();
  // Above its first key, a comment belongs to the map.
  const above = texts.commentBefore ?? "";
  return new Map(
    texts.items.flatMap(({ key }, index): [string, string][] => {
      if (!isScalar(key)) return [];
      const original = originalOf(key.commentBefore ?? (index === 0 ? above : ""));
      return original === "" ? [] : [[String(key.value), original]];
    }),
  );
}

/** A comment line for each line of the original. */
export function asComment(original: string): string {
  return original.replaceAll(/^/gm, " ");
}

/** The lines of a comment that have a space before them; others are of the words that were there before. */
function originalOf(comment: string): string {
  const lines = comment.split("\n").filter((line) => line.startsWith(" ") || line === "");
  return lines
    .map((line) => line.slice(1))
    .join("\n")
    .trim();
}
