import type { Written } from "@redlines/model/check";
import { findEvidence } from "../dataset/evidence.js";
import type { Located } from "../dataset/problem.js";
import type { SourceFile } from "../dataset/source-text.js";
import { notVerbatim } from "./not-verbatim.js";
import { problemAt } from "./problem-at.js";
import { type PointerProof, provePointer } from "./prove-pointer.js";
import type { HeldText } from "./texts.js";
import { missingFragment, type Verbatim, verbatimOf } from "./verbatim.js";

/** What came of one record. */
export interface RecordProof {
  source: SourceFile;
  pointers: PointerProof[];
  /** Words that do not stand in their passages. */
  words: Located[];
  /** Whether every pointer leads to its passage and every word stands there. */
  isProved: boolean;
}

/** Proves a record in its inferred form against the texts that are at hand. */
export function proveRecord(
  source: SourceFile,
  inferred: Written,
  held: ReadonlyMap<string, HeldText>,
): RecordProof {
  const pointers = findEvidence(inferred).map((pointer) =>
    provePointer(source, pointer, held.get(pointer.source)),
  );
  const words = verbatimOf(source.record?.kind, inferred).flatMap((verbatim) =>
    missingWords(source, verbatim, pointers, held),
  );
  const isFound = pointers.every(({ passage }) => passage !== undefined);
  return { source, pointers, words, isProved: isFound && words.length === 0 };
}

/** Words are missing only where every passage is known in which they could stand. */
function missingWords(
  source: SourceFile,
  { path, what, fragments, find, within }: Verbatim,
  pointers: readonly PointerProof[],
  held: ReadonlyMap<string, HeldText>,
): Located[] {
  const theirs = pointers.filter(({ pointer }) => within(pointer));
  const passages = theirs.flatMap(({ passage }) => passage?.text ?? []);
  if (passages.length < theirs.length) return [];
  const missing = missingFragment(fragments, passages, find);
  if (missing === undefined) return [];
  const paragraphs = held.get(theirs[0]?.pointer.source ?? "")?.paragraphs ?? [];
  return [problemAt(source, path, notVerbatim(what, missing, { passages, paragraphs, find }))];
}
