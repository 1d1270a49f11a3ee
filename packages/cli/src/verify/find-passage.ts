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

export type Passage = { ok: true; text: string } | { ok: false; fault: PassageFault };

/** The passage of a pointer: in its paragraph, from `start` to the first `end` after it. */
export function findPassage(
  { paragraph, start, end }: Pick<WrittenEvidence, "paragraph" | "start" | "end">,
  paragraphs: readonly string[],
): Passage {
  const first = normalise(start);
  if (paragraph === undefined) return unnumbered(elsewhere(first, paragraphs));
  const text = paragraphs[paragraph - 1];
  if (text === undefined) return noParagraph(paragraph, paragraphs.length);
  const starts = placesOf(first, text);
  if (starts.length === 0) return noStart(paragraph, start, elsewhere(first, paragraphs));
  return end === undefined
    ? single(starts, first, start)
    : stretch(text, starts, first, normalise(end), { paragraph, start, end });
}

function unnumbered(remedy: string): Passage {
  return fail("paragraph", "the pointer names no paragraph", "a number, counted from 1", "nothing", remedy);
}

function noParagraph(paragraph: number, count: number): Passage {
  return fail(
    "paragraph",
    `the source has no paragraph ${paragraph}`,
    `1 to ${count}`,
    String(paragraph),
    "count paragraphs from 1 and skip empty lines",
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

function single(starts: readonly number[], text: string, start: string): Passage {
  return starts.length === 1 ? { ok: true, text } : ambiguous(starts.length, start);
}

interface Written {
  paragraph: number;
  start: string;
  end: string;
}

function stretch(
  text: string,
  starts: readonly number[],
  first: string,
  last: string,
  written: Written,
): Passage {
  const ends = placesOf(last, text).map((at) => at + last.length);
  const passages = starts.flatMap((from) => {
    const to = ends.find((stop) => stop >= from + first.length && stop - last.length >= from);
    return to === undefined ? [] : [text.slice(from, to)];
  });
  if (passages.length === 1) return { ok: true, text: passages[0] ?? "" };
  if (passages.length > 1) return ambiguous(passages.length, written.start);
  return noEnd(written, ends.length > 0);
}

function noEnd({ paragraph, start, end }: Written, isBefore: boolean): Passage {
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
  const places = paragraphs.flatMap((text, index) => (placesOf(phrase, text).length > 0 ? [index + 1] : []));
  return places.length > 0
    ? `these words stand in paragraph ${places.join(" and ")}`
    : "copy the first words of the passage from the source";
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
