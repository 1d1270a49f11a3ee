import type { Dataset, Evidence, Quote, Voice } from "../types.js";
import { type Maker, makerName, sourceName, type VoiceName, voiceNames } from "../derive/names.js";
import { type Pointer, toPointer } from "./pointer.js";

/** The same words in another language: who translated them and which source has them, by name. */
export type Version = Omit<NonNullable<Quote["versions"]>[number], "translator"> & { translator?: string };

/** Whose word it is, in the dataset's language, from the article's voice inwards. */
interface Voiced {
  voices: VoiceName[];
}

/** Who translated the words of a quote, and the same words in other languages. */
interface Translated {
  translator?: string;
  versions?: Version[];
}

type IfAttributed<T> = T extends { attribution: Voice[] } ? Voiced : unknown;
type IfTranslatable<T> = "versions" extends keyof T ? Translated : unknown;
type Rewritten = "evidence" | "attribution" | "translator" | "versions";

/** What no widget shows of a record; of flags the excerpt itself has the one that is shown. */
const LEFT: ReadonlySet<string> = new Set(["seal", "flags"] satisfies Left[]);
type Left = "seal" | "flags";

/** A record as an excerpt carries it: without digests and seal; voices, translators and sources by name. */
export type ExcerptRecord<T> = T extends { evidence: Evidence[] }
  ? Omit<T, Rewritten | Left> & { evidence: Pointer[] } & IfAttributed<T> & IfTranslatable<T>
  : T;

/** A copy of a record with its pointers and voices as an excerpt carries them, however deep they stand. */
export function toExcerptRecord<T>(record: T, dataset: Dataset): ExcerptRecord<T> {
  return toExcerptValue(record, dataset) as ExcerptRecord<T>;
}

function toExcerptValue(value: unknown, dataset: Dataset): unknown {
  if (Array.isArray(value)) return value.map((item) => toExcerptValue(item, dataset));
  if (typeof value !== "object" || value === null) return value;
  if ("source" in value && "start" in value) return toPointer(value as Evidence, dataset);
  const carried = Object.entries(value).filter(([key]) => !LEFT.has(key));
  return Object.fromEntries(carried.map(([key, item]) => toExcerptEntry(key, item, dataset)));
}

/** Who says, translates or has something stands by name; there is nothing to look up. */
function toExcerptEntry(key: string, item: unknown, dataset: Dataset): [string, unknown] {
  switch (key) {
    case "attribution":
      return ["voices", voiceNames({ attribution: item as Voice[] }, dataset)];
    case "translator":
      return [key, makerName(item as Maker, dataset.actors)];
    case "versions":
      return [key, (item as Version[]).map((version) => withSourceName(version, dataset))];
    case "resolution":
      return [key, withSourceName(item as { source: string }, dataset)];
    default:
      return [key, toExcerptValue(item, dataset)];
  }
}

/** Words in another language, or what became of a forecast, with the source that has it by name. */
function withSourceName(item: { readonly source: string }, dataset: Dataset): unknown {
  const source = sourceName(item.source, dataset);
  return toExcerptValue({ ...item, source }, dataset);
}
