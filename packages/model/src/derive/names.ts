import { find } from "../references.js";
import type { Dataset, Voice } from "../types.js";

/** Somebody who made or translated something, and need not be an actor. */
export type Maker = { actor: string } | { name: string };

/** Names are in the dataset's language; an id stands where the dataset does not hold what has it. */
export function actorName(id: string, actors: Dataset["actors"]): string {
  return find(actors, id)?.name ?? id;
}

export function sourceName(id: string, sources: Dataset["sources"]): string {
  return find(sources, id)?.label ?? id;
}

export function topicName(id: string, topics: Dataset["topics"]): string {
  return find(topics, id)?.label ?? id;
}

export function makerName(maker: Maker, actors: Dataset["actors"]): string {
  return "actor" in maker ? actorName(maker.actor, actors) : maker.name;
}

export function voiceName(voice: Voice, { actors, sources }: Dataset): string {
  if ("unnamed" in voice) return voice.unnamed;
  return "actor" in voice ? actorName(voice.actor, actors) : sourceName(voice.source, sources);
}
