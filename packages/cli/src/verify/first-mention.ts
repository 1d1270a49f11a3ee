import { LIMITS } from "@redlines/model/schema";
import type { WrittenEvidence } from "../dataset/evidence.js";
import { findPassage } from "./find-passage.js";
import { placesOf } from "./find-phrase.js";
import { digestOf, normalise } from "./normalise.js";

/** A pointer to where something is named, and the digest of its passage. */
export interface Mention {
  paragraph: number;
  start: string;
  end?: string;
  digest: string;
}

/** The most words that a pointer may begin or end with. */
const MOST_WORDS = LIMITS.fragmentWords;

/**
 * The first place at which a text names something and to which a pointer can lead: the name alone, or with
 * words beside it where it stands in its paragraph more than once.
 * @param spellings the name as it may stand there
 */
export function firstMention(
  spellings: readonly string[],
  paragraphs: readonly string[],
): Mention | undefined {
  for (const [index, text] of paragraphs.entries())
    for (const { at, words } of mentions(spellings, text)) {
      const mention = pointerTo(text.slice(0, at), words, text.slice(at + words.length), {
        paragraphs,
        paragraph: index + 1,
      });
      if (mention) return mention;
    }
  return undefined;
}

interface Named {
  at: number;
  words: string;
}

/** Every place of a name in a paragraph, in order. */
function mentions(spellings: readonly string[], text: string): Named[] {
  const found = spellings
    .map(normalise)
    .flatMap((words) => placesOf(words, text).map((at) => ({ at, words })));
  return found.sort((a, b) => a.at - b.at);
}

interface Place {
  paragraphs: readonly string[];
  paragraph: number;
}

function pointerTo(before: string, words: string, after: string, place: Place): Mention | undefined {
  for (const ends of pointers(before, words, after)) {
    const passage = findPassage({ end: undefined, ...ends, paragraph: place.paragraph }, place.paragraphs);
    if (passage.ok) return { paragraph: place.paragraph, ...ends, digest: digestOf(passage.text) };
  }
  return undefined;
}

type Ends = Pick<WrittenEvidence, "start"> & { end?: string };

/** The words alone, then with more and more of what follows, then of what stands before. */
function pointers(before: string, words: string, after: string): Ends[] {
  const own = words.split(" ");
  if (own.length > MOST_WORDS)
    return [{ start: own.slice(0, MOST_WORDS).join(" "), end: own.slice(-MOST_WORDS).join(" ") }];
  const spare = MOST_WORDS - own.length;
  const more = Array.from({ length: spare }, (_, index) => index + 1);
  const longer = [
    ...more.map((count) => words + following(after, count)),
    ...more.map((count) => preceding(before, count) + words),
  ];
  return [words, ...longer.filter((start) => !ACROSS_SENTENCES.test(start))].map((start) => ({ start }));
}

const ACROSS_SENTENCES = /[.!?…]"? /;

/** As many of the next words, without what stands after the last of them. */
function following(text: string, count: number): string {
  const next = text.split(" ").slice(0, count + 1);
  return next.join(" ").replace(/[^\p{L}\p{N}\p{M}]+$/u, "");
}

/** As many of the last words, without what stands before the first of them. */
function preceding(text: string, count: number): string {
  const last = text.split(" ").slice(-count - 1);
  return last.join(" ").replace(/^[^\p{L}\p{N}]+/u, "");
}
