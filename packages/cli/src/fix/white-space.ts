import type { SourceFile } from "../dataset/source-text.js";
import { count } from "../report/report.js";
import type { Edit } from "./edit.js";
import type { Fix } from "./fix.js";

/** Spaces at the ends of lines, and a last line that does not end. */
export function whiteSpace({ text, parsed }: SourceFile): Fix[] {
  const { value } = parsed;
  const trailing = [...text.matchAll(/[ \t]+(?=\r?\n|$)/g)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    text: "",
  }));
  const all = trailing.length > 1 ? [spaces(trailing, value)] : [];
  return [
    ...all,
    // In a block of text they can be part of what it says: then each line is tried by itself.
    ...trailing.map((edit) => spaces([edit], value)),
    ...(text !== "" && !text.endsWith("\n") ? [lastLine(text, value)] : []),
  ];
}

function spaces(edits: Edit[], value: unknown): Fix {
  return {
    what: `took out the spaces at the end of ${count(edits.length, "line")}`,
    at: edits[0]?.from ?? 0,
    edits,
    value,
  };
}

function lastLine(text: string, value: unknown): Fix {
  const end = text.length;
  return {
    what: "ended the last line",
    at: end,
    edits: [{ from: end, to: end, text: text.includes("\r\n") ? "\r\n" : "\n" }],
    value,
  };
}
