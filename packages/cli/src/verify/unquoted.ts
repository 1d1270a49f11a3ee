import { placesOf } from "./find-phrase.js";
import type { RecordProof } from "./prove-record.js";

interface Stretch {
  paragraph: number;
  from: number;
  to: number;
}

/**
 * The paragraphs of a text with words in quotation marks that no quote record has a passage in: one for each
 * pair of marks, in order. A mark that is not closed reaches to the end of its paragraph.
 */
export function unquoted(
  id: string,
  paragraphs: readonly string[],
  records: readonly RecordProof[],
): number[] {
  const quotes = records.filter(({ source }) => source.record?.kind === "quote");
  const covered = quotes.flatMap((quote) => passagesOf(id, paragraphs, quote));
  return paragraphs
    .flatMap(quotations)
    .filter((quotation) => !covered.some((passage) => overlap(passage, quotation)))
    .map(({ paragraph }) => paragraph);
}

/** Quotation marks are straight in a text that was read, but for those of French. */
const QUOTATION = /"[^"]*(?:"|$)|«[^»]*(?:»|$)/g;

function quotations(text: string, index: number): Stretch[] {
  const found = [...text.matchAll(QUOTATION)].filter(([words]) => /[\p{L}\p{N}]/u.test(words));
  return found.map(({ 0: words, index: from }) => ({
    paragraph: index + 1,
    from,
    to: from + words.length,
  }));
}

function passagesOf(id: string, paragraphs: readonly string[], { pointers }: RecordProof): Stretch[] {
  return pointers.flatMap(({ pointer, passage }) => {
    if (pointer.source !== id || !passage) return [];
    const [from = 0] = placesOf(passage.text, paragraphs[passage.paragraph - 1] ?? "");
    return [{ paragraph: passage.paragraph, from, to: from + passage.text.length }];
  });
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.paragraph === b.paragraph && a.from < b.to && b.from < a.to;
}
