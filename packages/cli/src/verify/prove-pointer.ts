import type { WrittenEvidence } from "../dataset/evidence.js";
import type { Located } from "../dataset/problem.js";
import type { SourceFile } from "../dataset/source-text.js";
import type { Fill } from "./fill.js";
import { findPassage } from "./find-passage.js";
import { digestOf } from "./normalise.js";
import { type Details, problemAt } from "./problem-at.js";
import type { HeldText } from "./texts.js";

/** What came of one pointer: it leads to its passage, or not, or its source's text is not at hand. */
export interface PointerProof {
  pointer: WrittenEvidence;
  /** The passage, and the number of its paragraph; absent where it was not found. */
  passage?: { text: string; paragraph: number } | undefined;
  problem?: Located | undefined;
  /** What `--write` puts into the pointer. */
  fills: Fill[];
}

/** Looks a pointer's passage up in the text of its source. */
export function provePointer(
  source: SourceFile,
  pointer: WrittenEvidence,
  text: HeldText | undefined,
): PointerProof {
  if (!text) return { pointer, fills: [] };
  const passage = findPassage(pointer, text.paragraphs);
  if (!passage.ok) {
    const { field, ...details } = passage.fault;
    return { pointer, problem: problemAt(source, [...pointer.path, field], details), fills: [] };
  }
  const digest = digestOf(passage.text);
  const fills = [
    ...(pointer.paragraph === undefined
      ? [{ source, path: [...pointer.path, "paragraph"], value: String(passage.paragraph) }]
      : []),
    ...(pointer.digest === digest ? [] : [{ source, path: [...pointer.path, "digest"], value: digest }]),
  ];
  const isChanged = pointer.digest !== undefined && pointer.digest !== digest;
  const problem = isChanged
    ? problemAt(source, [...pointer.path, "digest"], changedText("the passage", digest, pointer.digest))
    : undefined;
  return { pointer, passage, problem, fills };
}

/** A text that was read says something else than its digest. */
export function changedText(what: string, expected: string, found: string | undefined): Details {
  return {
    message: `${what} is no longer the one that was digested`,
    expected,
    found: found ?? "nothing",
    remedy: "read the passage again; if the record is still right, run this with --write",
  };
}
