import { find } from "../references.js";
import type { Actor, Dataset, Evidence, Quote, Source, Voice } from "../types.js";

/** A pointer as an excerpt carries it: without its digest, and with the address of the passage where the source has one. */
export type Pointer = Omit<Evidence, "digest"> & { href?: string };

/** Whose word it is: names in the dataset's language, from the article's voice inwards. */
interface Voiced {
  voices: string[];
}

type Maker = { actor: string } | { name: string };

/** The same words in another language, as an excerpt carries them: who translated them and which source has them, by name. */
export type Version = Omit<NonNullable<Quote["versions"]>[number], "translator"> & { translator?: string };

/** Who translated the words of a quote, and the same words in other languages. */
interface Translated {
  translator?: string;
  versions?: Version[];
}

/** A record as an excerpt carries it: pointers without digests, voices, translators and the sources of versions by name. */
export type Slim<T> = T extends { evidence: Evidence[] }
  ? Omit<T, "evidence" | "attribution" | "translator" | "versions"> & { evidence: Pointer[] } & (T extends {
        attribution: Voice[];
      }
        ? Voiced
        : unknown) &
      ("versions" extends keyof T ? Translated : unknown)
  : T;

type Role = NonNullable<Actor["roles"]>[number];

/** As much of an actor as a mention of it needs. */
export type Mention = Pick<Actor, "id" | "kind" | "name" | "initials"> & {
  roles?: Pick<Role, "id" | "title" | "time">[];
};

/** A source that a record rests on, with all that a citation line needs. */
export interface Citation extends Pick<Source, "id" | "title" | "issued"> {
  /** Authors and publisher by name; how the editors call the source where it has neither. */
  makers: string[];
  /** The paragraphs that the record rests on, from 1; empty where it is not read by paragraph. */
  paragraphs: number[];
  /** The address of the first passage. */
  href?: string;
}

export function mention(actor: Actor): Mention {
  const roles = actor.roles?.map((role) => pick(role, ["id", "title", "time"]));
  return { ...pick(actor, ["id", "kind", "name", "initials"]), ...(roles && { roles }) };
}

export function citation(
  id: string,
  pointers: readonly Evidence[],
  { actors, sources }: Dataset,
): Citation[] {
  const source = find(sources, id);
  if (!source) return [];
  const makers = [...(source.author ?? []), ...(source.publisher ? [source.publisher] : [])];
  // A work of reference is known by its own name, not by who runs it.
  const known = source.kind === "reference" || source.kind === "dataset";
  const names = (known ? [] : makers).map((maker) => makerName(maker, actors));
  const href = pointers[0] ? passageAddress(source.url, pointers[0]) : source.url;
  return [
    {
      ...pick(source, ["id", "title", "issued"]),
      makers: names.length ? names : [source.label],
      paragraphs: [...new Set(pointers.map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
      ...(href && { href }),
    },
  ];
}

/** A copy of a record with its pointers and voices as an excerpt carries them, however deep they stand. */
export function slim<T>(record: T, dataset: Dataset): Slim<T> {
  return bare(record, dataset) as Slim<T>;
}

function bare(value: unknown, dataset: Dataset): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, dataset));
  if (typeof value !== "object" || value === null) return value;
  if ("paragraph" in value && "start" in value) return pointer(value as Evidence, dataset);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => bareEntry(key, item, dataset)));
}

/** Who says, translates or has something stands by name; there is nothing to look up. */
function bareEntry(key: string, item: unknown, dataset: Dataset): [string, unknown] {
  if (key === "attribution") return ["voices", (item as Voice[]).map((voice) => nameOf(voice, dataset))];
  if (key === "translator") return [key, makerName(item as Maker, dataset.actors)];
  if (key === "versions") return [key, (item as Version[]).map((version) => versionOf(version, dataset))];
  return [key, bare(item, dataset)];
}

function versionOf(version: Version, dataset: Dataset): unknown {
  return bare({ ...version, source: nameOf({ source: version.source }, dataset) }, dataset);
}

function makerName(maker: Maker, actors: Dataset["actors"]): string {
  return "actor" in maker ? (find(actors, maker.actor)?.name ?? maker.actor) : maker.name;
}

function pointer(evidence: Evidence, { sources }: Dataset): Pointer {
  const { digest: _digest, ...rest } = evidence;
  const href = passageAddress(find(sources, evidence.source)?.url, evidence);
  return { ...rest, ...(href && { href }) };
}

function nameOf(voice: Voice, { actors, sources }: Dataset): string {
  if ("unnamed" in voice) return voice.unnamed;
  return "actor" in voice
    ? (find(actors, voice.actor)?.name ?? voice.actor)
    : (find(sources, voice.source)?.label ?? voice.source);
}

/** The address of a passage, as a text fragment, in which a hyphen has a meaning of its own. */
function passageAddress(
  url: string | undefined,
  { start, end }: Pick<Evidence, "start" | "end">,
): string | undefined {
  if (url === undefined) return undefined;
  const words = [start, ...(end === undefined ? [] : [end])].map((part) =>
    encodeURIComponent(part).replaceAll("-", "%2D"),
  );
  return `${url}#:~:text=${words.join(",")}`;
}

function pick<T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])),
  ) as Pick<T, K>;
}
