import { createHash } from "node:crypto";

/**
 * Text as it is compared and digested: Unicode NFC, typographic quotation marks and apostrophes made
 * straight, every run of white space made one space, none at the ends. Case is kept.
 */
export function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[‘’‚‛]/g, "'")
    .replaceAll(/[“”„‟]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}

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
