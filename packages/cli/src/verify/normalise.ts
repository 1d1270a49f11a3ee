import { createHash } from "node:crypto";

/**
 * Text as it is compared and digested: Unicode NFC, typographic quotation marks and apostrophes made
 * straight, every run of white space made one space, none at the ends, and without the signs that say only
 * where a line may break. Case is kept, and so are the signs that join or part letters, as Persian needs.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(BREAK_HINTS, "")
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** A soft hyphen, a space of no width, a joiner of words, a byte order mark: nobody sees or types them. */
const BREAK_HINTS = /[\u00AD\u200B\u2060\uFEFF]/g;

/** sha-256 of the normalised text, in lower-case hexadecimal. */
export function digestOf(text: string): string {
  return createHash("sha256").update(normalise(text), "utf8").digest("hex");
}

/** The paragraphs of a text, normalised: one a line, empty lines skipped, counted from 1. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(normalise)
    .filter((line) => line !== "");
}
