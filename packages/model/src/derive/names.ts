import { find } from "../references.js";
import type { Dataset, PersonName, Source, Unnamed, Voice, VoiceRole } from "../types.js";
import { voiceRole } from "./whose-word.js";

/** Somebody who made or translated something, and need not be an actor. */
export type Maker =
  | { readonly actor: string }
  | { readonly name: string }
  | { readonly organisation: string }
  | { readonly person: PersonName };

/**
 * A voice as readers are told of it: by name, or as somebody whom the source does not name. Of a source it is
 * the editors' name for it, and in `by` who made it or brought it out, for where there is little room.
 */
export type VoiceName = { role: VoiceRole; word?: string } & (
  | { name: string; by?: string }
  | { unnamed: Unnamed }
);

/** Of a source who made it, for where there is little room: its full name stands among the sources. */
export function brief(voice: VoiceName): VoiceName {
  return "name" in voice && voice.by !== undefined ? { ...voice, name: voice.by } : voice;
}

/** Names are in the dataset's language; an id stands where the dataset does not hold what has it. */
export function actorName(id: string, actors: Dataset["actors"]): string {
  return find(actors, id)?.name ?? id;
}

export function sourceName(id: string, { actors, sources }: Pick<Dataset, "actors" | "sources">): string {
  const source = find(sources, id);
  return source ? sourceLabel(source, actors) : id;
}

/** How the editors call a source: their label, else its title, else who made it and when. */
export function sourceLabel(source: Source, actors: Dataset["actors"]): string {
  return source.label ?? source.title?.text ?? madeLabel(source, actors);
}

function madeLabel(
  { id, author = [], container, publisher, issued }: Source,
  actors: Dataset["actors"],
): string {
  const [first] = author;
  const maker = first && ("person" in first ? first.person.family : makerName(first, actors));
  const where = container?.title ?? (publisher && makerName(publisher, actors));
  const parts = [maker, where, issued?.earliest.slice(0, 4)].filter((part) => part !== undefined);
  return parts.join(", ") || id;
}

export function topicName(id: string, topics: Dataset["topics"]): string {
  return find(topics, id)?.label ?? id;
}

export function makerName(maker: Maker, actors: Dataset["actors"]): string {
  if ("actor" in maker) return actorName(maker.actor, actors);
  if ("person" in maker) return fullName(maker.person);
  return "name" in maker ? maker.name : maker.organisation;
}

/** A particle that ends with a mark stands without a space: “al-Assad”, but “van Dyck”. */
function fullName({ given, particle, family, suffix }: PersonName): string {
  const joint = particle === undefined || /[-’']$/.test(particle) ? "" : " ";
  return [given, `${particle ?? ""}${joint}${family}`, suffix].filter((part) => part !== undefined).join(" ");
}

/** Whose word it is, from the article's voice inwards, each with the source's own verb where it has one. */
export function voiceNames(
  record: { readonly attribution: readonly Voice[] },
  dataset: Pick<Dataset, "actors" | "sources">,
): VoiceName[] {
  return record.attribution.map((voice, index) => ({
    ...whoIs(voice, dataset),
    role: roleOf(voice, voiceRole(record, index)),
    ...(voice.word !== undefined && { word: voice.word }),
  }));
}

/** A document has no view of its own: what it is told to hold, it says. */
function roleOf(voice: Voice, role: VoiceRole): VoiceRole {
  return "source" in voice && role === "holds" ? "says" : role;
}

function whoIs(
  voice: Voice,
  dataset: Pick<Dataset, "actors" | "sources">,
): { name: string; by?: string } | { unnamed: Unnamed } {
  if ("unnamed" in voice) return { unnamed: voice.unnamed };
  if ("actor" in voice) return { name: actorName(voice.actor, dataset.actors) };
  const by = firstMaker(find(dataset.sources, voice.source), dataset.actors);
  return { name: sourceName(voice.source, dataset), ...(by !== undefined && { by }) };
}

/** Who made a source, else who brought it out. */
function firstMaker(source: Source | undefined, actors: Dataset["actors"]): string | undefined {
  const maker = source?.author?.[0] ?? source?.publisher;
  return maker && makerName(maker, actors);
}
