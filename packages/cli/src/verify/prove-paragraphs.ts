import type { Located } from "../dataset/problem.js";
import type { SourceFile } from "../dataset/source-text.js";
import type { Fill } from "./fill.js";
import { digestOf } from "./normalise.js";
import { problemAt } from "./problem-at.js";
import { changedText } from "./prove-pointer.js";

export interface ParagraphsProof {
  problems: Located[];
  fills: Fill[];
  /** How many paragraphs of the text the source's record has digests for, or will have. */
  covered: number;
}

/** One digest a paragraph, as far as the record lists them, or as far as evidence points. */
export function proveParagraphs(
  source: SourceFile,
  paragraphs: readonly string[],
  furthest: number,
): ParagraphsProof {
  const listed = listedDigests(source.parsed.value);
  const covered = Math.max(listed.length, furthest);
  const wrong = paragraphs.slice(0, covered).flatMap((text, index) => {
    const digest = digestOf(text);
    return listed[index] === digest ? [] : [{ index, digest, was: listed[index] }];
  });
  const surplus = listed.slice(paragraphs.length).map((_, index) => paragraphs.length + index);
  return {
    covered,
    fills: wrong.map(({ index, digest }) => ({ source, path: ["paragraphs", index], value: digest })),
    problems: [
      ...wrong
        .filter(({ was }) => typeof was === "string")
        .map(({ index, digest, was }) => changedParagraph(source, index, digest, String(was))),
      ...surplus.map((index) => noSuchParagraph(source, index, paragraphs.length, listed.length)),
    ],
  };
}

function changedParagraph(source: SourceFile, index: number, digest: string, was: string): Located {
  return problemAt(source, ["paragraphs", index], changedText(`paragraph ${index + 1}`, digest, was));
}

function listedDigests(value: unknown): unknown[] {
  return typeof value === "object" &&
    value !== null &&
    "paragraphs" in value &&
    Array.isArray(value.paragraphs)
    ? value.paragraphs
    : [];
}

function noSuchParagraph(source: SourceFile, index: number, paragraphs: number, digests: number): Located {
  return problemAt(source, ["paragraphs", index], {
    message: `the source has no paragraph ${index + 1}`,
    expected: `${paragraphs} digests at most`,
    found: `${digests} digests`,
    remedy: "take the digest out, or give the whole text",
  });
}
