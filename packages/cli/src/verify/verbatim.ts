import type { Kind } from "@redlines/model";
import type { Written } from "@redlines/model/check";
import type { Path } from "../read/locate.js";
import { type Find, numberPlacesOf, placesOf, wordPlacesOf } from "./find-phrase.js";
import { normalise } from "./normalise.js";

/** Words of a record that must stand in its passages as they are. */
export interface Verbatim {
  path: Path;
  what: string;
  /** In this order, each after the one before. */
  fragments: string[];
  /** How they are looked for. */
  find: Find;
  /** Which of the record's pointers lead to where they must stand. */
  within: (pointer: { path: Path; use: string | undefined }) => boolean;
}

/** Every such word of a record in its inferred form. */
export function verbatimOf(kind: Kind | undefined, record: Written): Verbatim[] {
  const found = [...ofVoices(record), ...ofKind(kind, record)];
  return found
    .map((verbatim) => ({ ...verbatim, fragments: verbatim.fragments.map(normalise) }))
    .filter(({ fragments }) => fragments.length > 0);
}

/** The hedge, the verb of each voice, and what is quoted of how the source describes somebody unnamed. */
function ofVoices({ certainty, attribution }: Written): Verbatim[] {
  const voices = asList(attribution).flatMap((voice, index): Verbatim[] => {
    const at = ["attribution", index];
    const { word, unnamed } = asMap(voice);
    const { described, why } = asMap(unnamed);
    return [
      ...whole([...at, "word"], "the verb of the voice", word),
      ...quoted([...at, "unnamed", "described"], "what is quoted of the description", described),
      ...quoted([...at, "unnamed", "why"], "what is quoted of the reason", why),
    ];
  });
  return [...whole(["certainty", "hedge"], "the hedge", asMap(certainty)["hedge"]), ...voices];
}

function ofKind(kind: Kind | undefined, { text, term, printed, described }: Written): Verbatim[] {
  if (kind === "quote" && typeof text === "string")
    return [
      {
        path: ["text"],
        what: "the quotation",
        fragments: fragmentsOf(text),
        find: placesOf,
        within: isQuoting,
      },
    ];
  if (kind === "forecast") return whole(["term"], "the estimative words", term);
  if (kind === "figure") return whole(["printed"], "the number as printed", printed, numberPlacesOf);
  return kind === "actor" ? asList(described).flatMap(ofDescription) : [];
}

/** A label in quotation marks is the source's own, and stands where the description has its evidence. */
function ofDescription(description: unknown, index: number): Verbatim[] {
  const at = ["described", index];
  const { text } = asMap(asMap(description)["label"]);
  return quoted([...at, "label", "text"], "what is quoted of the description", text).map((verbatim) => ({
    ...verbatim,
    within: ({ path }) => path[0] === "described" && path[1] === index,
  }));
}

function whole(path: Path, what: string, words: unknown, find: Find = wordPlacesOf): Verbatim[] {
  return typeof words === "string" ? [{ path, what, fragments: [words], find, within: isOwn }] : [];
}

/** Words between quotation marks, those of Chinese and Japanese among them. */
const QUOTED = /[“„«"「『]([^“”„«»"「」『』]+)[”“»"」』]/g;

function quoted(path: Path, what: string, words: unknown): Verbatim[] {
  if (typeof words !== "string") return [];
  const fragments = [...words.matchAll(QUOTED)].map((found) => found[1] ?? "");
  return [{ path, what, fragments, find: placesOf, within: isOwn }];
}

/** Whether a pointer stands in the record's own evidence rather than deeper, as that of a role does. */
function isOwn({ path }: { path: Path }): boolean {
  return path.length === 2 && path[0] === "evidence";
}

function isQuoting(pointer: { path: Path; use: string | undefined }): boolean {
  return isOwn(pointer) && pointer.use === "quotes";
}

/** The first fragment that does not stand in the passages after those before it. */
export function missingFragment(
  fragments: readonly string[],
  passages: readonly string[],
  find: Find,
): string | undefined {
  const text = passages.join("\n");
  let from = 0;
  for (const fragment of fragments) {
    const at = find(fragment, text).find((place) => place >= from);
    if (at === undefined) return fragment;
    from = at + fragment.length;
  }
  return undefined;
}

/**
 * What is printed together: between brackets and between paragraphs. A paragraph may begin with the
 * quotation mark that is repeated there.
 */
function fragmentsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((paragraph, index) => (index === 0 ? paragraph : paragraph.trim().replace(/^[“„«"「『]\s*/, "")))
    .flatMap((paragraph) => paragraph.split(/\[[^[\]]*\]/))
    .map((fragment) => fragment.trim())
    .filter((fragment) => /[\p{L}\p{N}]/u.test(fragment));
}

function asMap(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
