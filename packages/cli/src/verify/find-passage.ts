import type { WrittenEvidence } from "../dataset/evidence.js";
import { placesOf } from "./find-phrase.js";
import { normalise } from "./normalise.js";

/** Why a pointer leads to no passage; `field` is the one to fix. */
export interface PassageFault {
  field: "paragraph" | "start" | "end";
  message: string;
  expected: string;
  found: string;
  remedy: string;
}

export type Passage = { ok: true; text: string; paragraph: number } | { ok: false; fault: PassageFault };

type Pointer = Pick<WrittenEvidence, "paragraph" | "start" | "end">;

/**
 * The passage of a pointer: in its paragraph, from `start` to the first `end` after it. Without a paragraph
 * it is looked for in all, and must be in one of them only.
 */
export function findPassage(pointer: Pointer, paragraphs: readonly string[]): Passage {
  if (pointer.paragraph === undefined) return anywhere(pointer, paragraphs);
  return within({ ...pointer, paragraph: pointer.paragraph }, paragraphs);
}

function anywhere(pointer: Pointer, paragraphs: readonly string[]): Passage {
  const first = normalise(pointer.start);
  const tried = holding(first, paragraphs).map((paragraph) => within({ ...pointer, paragraph }, paragraphs));
  const found = tried.filter((passage) => passage.ok);
  if (found.length > 1) return severalParagraphs(found.map(({ paragraph }) => paragraph));
  return found[0] ?? tried[0] ?? nowhere(pointer.start);
}

/** The numbers of the paragraphs that hold a phrase. */
function holding(phrase: string, paragraphs: readonly string[]): number[] {
  return paragraphs.flatMap((text, index) => (placesOf(phrase, text).length > 0 ? [index + 1] : []));
}

interface Written {
  paragraph: number;
  start: string;
  end?: string | undefined;
}

function within(written: Written, paragraphs: readonly string[]): Passage {
  const { paragraph, start, end } = written;
  const first = normalise(start);
  const text = paragraphs[paragraph - 1];
  if (text === undefined) return noParagraph(paragraph, paragraphs.length);
  const starts = placesOf(first, text);
  if (starts.length === 0) return noStart(paragraph, start, elsewhere(first, paragraphs));
  return end === undefined
    ? single(starts, { text: first, paragraph }, start)
    : stretch(text, starts, { ...written, start: first, end: normalise(end) }, { paragraph, start, end });
}

function severalParagraphs(paragraphs: readonly number[]): Passage {
  const [first = 1] = paragraphs;
  return fail(
    "start",
    `the passage stands in paragraphs ${paragraphs.join(" and ")}`,
    "words that stand in one, or the paragraph",
    `${paragraphs.length} paragraphs`,
    `add paragraph: ${first}, or the other that is meant`,
  );
}

function nowhere(start: string): Passage {
  return fail("start", `no paragraph holds “${start}”`, EXACT, `“${start}”`, COPY);
}

const EXACT = "words of the source, exactly";
const COPY = "copy the first words of the passage from the source";

function noParagraph(paragraph: number, count: number): Passage {
  return fail(
    "paragraph",
    `the source has no paragraph ${paragraph}`,
    `1 to ${count}`,
    String(paragraph),
    "count paragraphs from 1 and skip empty lines, or leave the number out",
  );
}

function noStart(paragraph: number, start: string, remedy: string): Passage {
  return fail(
    "start",
    `paragraph ${paragraph} does not hold “${start}”`,
    "words of that paragraph, exactly",
    `“${start}”`,
    remedy,
  );
}

function single(
  starts: readonly number[],
  passage: { text: string; paragraph: number },
  start: string,
): Passage {
  return starts.length === 1 ? { ok: true, ...passage } : ambiguous(starts.length, start);
}

type Stretch = Written & { end: string };

/** From each start to the first end after it; `normal` has the words normalised, `written` as they are. */
function stretch(text: string, starts: readonly number[], normal: Stretch, written: Stretch): Passage {
  const ends = placesOf(normal.end, text).map((at) => at + normal.end.length);
  const passages = starts.flatMap((from) => {
    const to = ends.find((stop) => stop >= from + normal.start.length && stop - normal.end.length >= from);
    return to === undefined ? [] : [text.slice(from, to)];
  });
  if (passages.length === 1) return { ok: true, text: passages[0] ?? "", paragraph: written.paragraph };
  if (passages.length > 1) return ambiguous(passages.length, written.start);
  return noEnd(written, ends.length > 0);
}

function noEnd({ paragraph, start, end }: Stretch, isBefore: boolean): Passage {
  return fail(
    "end",
    `“${end}” does not follow “${start}” in paragraph ${paragraph}`,
    "words after the start, exactly",
    isBefore ? `“${end}”, before the start` : `“${end}”, nowhere in the paragraph`,
    "copy the last words of the passage from the source",
  );
}

function ambiguous(times: number, start: string): Passage {
  return fail(
    "start",
    `“${start}” stands in the paragraph ${times} times`,
    "words that stand there once",
    `${times} places`,
    "begin with more words, or with others",
  );
}

function elsewhere(phrase: string, paragraphs: readonly string[]): string {
  const places = holding(phrase, paragraphs);
  return places.length > 0 ? `these words stand in paragraph ${places.join(" and ")}` : COPY;
}

function fail(
  field: PassageFault["field"],
  message: string,
  expected: string,
  found: string,
  remedy: string,
): Passage {
  return { ok: false, fault: { field, message, expected, found, remedy } };
}
