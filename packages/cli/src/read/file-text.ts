import { readFileSync, statSync } from "node:fs";

/** No record comes near it; a file beyond it is not a record. */
const MAX_BYTES = 1_048_576;

export type FileText =
  | { ok: true; text: string }
  | { ok: false; message: string; found?: string; remedy?: string };

/**
 * Reads UTF-8 text, or says why it is none. `maxBytes` guards against what nobody wrote by hand.
 * It does not wait: of many small files most of the time would go into the waiting.
 */
export function readTextNow(path: string, maxBytes: number = MAX_BYTES): FileText {
  try {
    const { size } = statSync(path);
    if (size > maxBytes)
      return {
        ok: false,
        message: `the file is larger than ${megabytes(maxBytes)}`,
        found: megabytes(size),
        remedy: "one record a file: split it, or move it out of the dataset",
      };
    return decode(readFileSync(path));
  } catch (error) {
    return {
      ok: false,
      message: `the file cannot be read: ${reason(error)}`,
      remedy: "check that it is a file that you may read",
    };
  }
}

/** The same, for one file among other work. */
export async function readText(path: string, maxBytes?: number): Promise<FileText> {
  return readTextNow(path, maxBytes);
}

function decode(bytes: Uint8Array): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return notUtf8("UTF-16, little-endian");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return notUtf8("UTF-16, big-endian");
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? notUtf8("bytes that are no text") : { ok: true, text };
  } catch {
    return notUtf8("bytes that are not UTF-8, perhaps Latin-1");
  }
}

function notUtf8(found: string): FileText {
  return { ok: false, message: "the file is not UTF-8 text", found, remedy: "save it as UTF-8" };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** What the system says, in its own short word. */
export function reason(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
