import { compareText } from "@redlines/model";
import { inferContext, inferWritten } from "../dataset/infer-dataset.js";
import type { Located } from "../dataset/problem.js";
import type { SourceFile } from "../dataset/source-text.js";
import type { Fill } from "./fill.js";
import { type ParagraphsProof, proveParagraphs } from "./prove-paragraphs.js";
import { proveRecord, type RecordProof } from "./prove-record.js";
import type { HeldText } from "./texts.js";
import { unquoted } from "./unquoted.js";

/** What was proved of one source. */
export interface SourceProof {
  id: string;
  /** Absent where no text is at hand. */
  text: HeldText | undefined;
  /** Pointers into it, and how many of them do not lead to their passage. */
  pointers: number;
  failed: number;
  /** Pointers whose passage was found and digested when its text was at hand. */
  digested: number;
  /** Records that rest on it whose words do not stand there. */
  misquoted: number;
  /** How many paragraphs have digests. */
  covered: number;
  /** The paragraph of each quotation that is in no quote record. */
  unquoted: readonly number[];
}

export interface Verified {
  problems: Located[];
  sources: SourceProof[];
  /** What `--write` puts into the files, but for the seals. */
  fills: Fill[];
  /** Records of which every pointer and every word was found. */
  proved: SourceFile[];
}

/** Proves every pointer and every word of a dataset's records against the texts that are at hand. */
export function verifyDataset(files: readonly SourceFile[], held: ReadonlyMap<string, HeldText>): Verified {
  const context = inferContext(files);
  const records = files
    .filter(({ record }) => record)
    .map((source) => proveRecord(source, inferWritten(source, context), held));
  const paragraphs = new Map(records.flatMap((proof) => ofParagraphs(proof.source, records, held)));
  const problems = [
    ...records.flatMap((proof) => [
      ...proof.pointers.flatMap(({ problem }) => problem ?? []),
      ...proof.words,
    ]),
    ...[...paragraphs.values()].flatMap((proof) => proof.problems),
  ];
  return {
    problems,
    sources: sourceProofs(records, paragraphs, held),
    fills: [
      ...records.filter(({ words }) => words.length === 0).flatMap(fillsOf),
      ...[...paragraphs.values()].flatMap(({ fills }) => fills),
    ],
    proved: records.filter((proof) => isProved(proof, held)).map(({ source }) => source),
  };
}

function fillsOf({ pointers }: RecordProof): Fill[] {
  return pointers.flatMap(({ fills }) => fills);
}

/** A source that lists digests of paragraphs is proved by its own text as well. */
function isProved({ source, isProved: is }: RecordProof, held: ReadonlyMap<string, HeldText>): boolean {
  const { record, parsed } = source;
  const listsDigests =
    typeof parsed.value === "object" && parsed.value !== null && "paragraphs" in parsed.value;
  return is && (record?.kind !== "source" || !listsDigests || held.has(record.id));
}

/** The digests of a source's paragraphs, under its id, where the text is at hand. */
function ofParagraphs(
  source: SourceFile,
  records: readonly RecordProof[],
  held: ReadonlyMap<string, HeldText>,
): [string, ParagraphsProof][] {
  const { record } = source;
  const text = record?.kind === "source" ? held.get(record.id) : undefined;
  if (!record || !text) return [];
  const numbers = records.flatMap(({ pointers }) =>
    pointers.flatMap(({ pointer, passage }) =>
      pointer.source === record.id && passage ? [passage.paragraph] : [],
    ),
  );
  return [[record.id, proveParagraphs(source, text.paragraphs, Math.max(0, ...numbers))]];
}

function sourceProofs(
  records: readonly RecordProof[],
  paragraphs: ReadonlyMap<string, ParagraphsProof>,
  held: ReadonlyMap<string, HeldText>,
): SourceProof[] {
  const named = records.flatMap(({ pointers }) => pointers.map(({ pointer }) => pointer.source));
  const ids = [...new Set([...held.keys(), ...named])].sort(compareText);
  return ids.map((id) => ({
    id,
    text: held.get(id),
    covered: paragraphs.get(id)?.covered ?? 0,
    unquoted: unquoted(id, held.get(id)?.paragraphs ?? [], records),
    ...countsOf(id, records),
  }));
}

type Counts = Pick<SourceProof, "pointers" | "failed" | "digested" | "misquoted">;

function countsOf(id: string, records: readonly RecordProof[]): Counts {
  const own = records
    .map(({ pointers, words }) => ({
      words,
      pointers: pointers.filter(({ pointer }) => pointer.source === id),
    }))
    .filter(({ pointers }) => pointers.length > 0);
  const pointers = own.flatMap((record) => record.pointers);
  return {
    pointers: pointers.length,
    failed: pointers.filter(({ problem }) => problem).length,
    digested: pointers.filter(({ pointer }) => pointer.digest !== undefined).length,
    misquoted: own.filter(({ words }) => words.length > 0).length,
  };
}
