import { findEvidence, type WrittenEvidence } from "../dataset/evidence.js";
import type { Loaded } from "../dataset/load.js";
import type { SourceFile } from "../dataset/source-file.js";
import type { Located } from "../dataset/problem.js";
import { locate, nodeAt, type Path } from "../read/locate.js";
import { findPassage } from "./find-passage.js";
import { digestOf } from "./normalise.js";
import { missingFragment, verbatimOf } from "./verbatim.js";

/** A digest that a file does not hold yet. */
export interface Fill {
  source: SourceFile;
  path: Path;
  digest: string;
}

export interface Verified {
  problems: Located[];
  /** Digests that are missing or differ, with what they should be. */
  fills: Fill[];
  /** Pointers into the source that was given, and into others. */
  pointers: number;
  elsewhere: number;
  /** Records that also rest on other sources, where words that are not found here may stand there. */
  undecided: number;
  /** How many paragraphs of the text the source's record has digests for. */
  covered: number;
}

/** Proves every pointer into one source against its paragraphs. */
export function verifyDataset(
  { files }: Pick<Loaded, "files">,
  id: string,
  paragraphs: readonly string[],
): Verified {
  const verified: Verified = { problems: [], fills: [], pointers: 0, elsewhere: 0, undecided: 0, covered: 0 };
  const furthest = files.map((source) => verifyFile(source, id, paragraphs, verified));
  const own = files.find(({ record }) => record?.kind === "source" && record.id === id);
  if (own) paragraphDigests(own, paragraphs, Math.max(0, ...furthest), verified);
  return verified;
}

/** Proves the pointers of one file, and returns the furthest paragraph that they lead to. */
function verifyFile(
  source: SourceFile,
  id: string,
  paragraphs: readonly string[],
  verified: Verified,
): number {
  const evidence = findEvidence(source.parsed.value);
  const here = evidence.filter((pointer) => pointer.source === id);
  verified.pointers += here.length;
  verified.elsewhere += evidence.length - here.length;
  const passages = here.flatMap((pointer) => prove(source, pointer, paragraphs, verified));
  if (passages.length === here.length)
    checkVerbatim(source, passages, evidence.filter(isOwn).length, verified);
  return Math.max(0, ...here.map(({ paragraph = 0 }) => Math.min(paragraph, paragraphs.length)));
}

type Details = Pick<Located, "message" | "expected" | "found" | "remedy">;
type Proved = { path: Path; text: string };

function prove(
  source: SourceFile,
  pointer: WrittenEvidence,
  paragraphs: readonly string[],
  verified: Verified,
): Proved[] {
  const passage = findPassage(pointer, paragraphs);
  if (!passage.ok) {
    const { field, ...details } = passage.fault;
    verified.problems.push(problem(source, [...pointer.path, field], details));
    return [];
  }
  compareDigest(source, [...pointer.path, "digest"], pointer.digest, passage.text, "the passage", verified);
  return [{ path: pointer.path, text: passage.text }];
}

function compareDigest(
  source: SourceFile,
  path: Path,
  written: string | undefined,
  text: string,
  what: string,
  verified: Verified,
): void {
  const digest = digestOf(text);
  if (written === digest) return;
  verified.fills.push({ source, path, digest });
  verified.problems.push(problem(source, path, wrongDigest(written, digest, what), "digest"));
}

function wrongDigest(written: string | undefined, expected: string, what: string): Details {
  const fault = written === undefined ? "has no digest yet" : "is no longer the one that was digested";
  return {
    message: `${what} ${fault}`,
    expected,
    found: written ?? "nothing",
    remedy: "read the passage again; if the record is still right, run this with --write",
  };
}

/** Whether a pointer stands in the record's own evidence rather than deeper, as that of a role does. */
function isOwn({ path }: { path: Path }): boolean {
  return path.length === 2 && path[0] === "evidence";
}

/** Checks that the passages hold verbatim what they must; `all` counts pointers into any source. */
function checkVerbatim(source: SourceFile, proved: readonly Proved[], all: number, verified: Verified): void {
  const passages = proved.filter(isOwn).map(({ text }) => text);
  if (passages.length === 0) return;
  const wrong = verbatimOf(source).flatMap(({ path, what, fragments }) => {
    const missing = missingFragment(fragments, passages);
    return missing === undefined ? [] : [problem(source, path, notVerbatim(what, missing))];
  });
  if (passages.length === all) verified.problems.push(...wrong);
  else if (wrong.length > 0) verified.undecided++;
}

function notVerbatim(what: string, missing: string): Details {
  const message = `${what} ${what.endsWith("s") ? "do" : "does"} not stand in the passages of the evidence`;
  return {
    message,
    expected: "the exact words of a passage",
    found: `“${missing}”`,
    remedy: "copy the words as printed, or widen the passage",
  };
}

/** One digest a paragraph, as far as the record lists them, or as far as evidence points. */
function paragraphDigests(
  source: SourceFile,
  paragraphs: readonly string[],
  furthest: number,
  verified: Verified,
): void {
  const listed = listedDigests(source.parsed.value);
  verified.covered = Math.max(listed.length, furthest);
  for (const [index, text] of paragraphs.slice(0, verified.covered).entries())
    compareDigest(
      source,
      ["paragraphs", index],
      typeof listed[index] === "string" ? listed[index] : undefined,
      text,
      `paragraph ${index + 1}`,
      verified,
    );
  for (let index = paragraphs.length; index < listed.length; index++)
    verified.problems.push(noSuchParagraph(source, index, paragraphs.length, listed.length));
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
  return problem(source, ["paragraphs", index], {
    message: `the source has no paragraph ${index + 1}`,
    expected: `${paragraphs} digests at most`,
    found: `${digests} digests`,
    remedy: "take the digest out, or give the whole text",
  });
}

function problem(source: SourceFile, path: Path, details: Details, rule = "verify"): Located {
  const at = nodeAt(source.parsed, path) ? path : path.slice(0, -1);
  return {
    rule,
    file: source.file,
    record: source.record && `${source.record.kind} ${source.record.id}`,
    ...locate(source.parsed, at),
    ...details,
  };
}
