import { find } from "../references.js";
import type { Dataset, Voice } from "../types.js";

/** Somebody who made or translated something, and need not be an actor. */
export type Maker = { actor: string } | { name: string };

/** Names are in the dataset's language; an id stands where the dataset does not hold what has it. */
export function makerName(maker: Maker, actors: Dataset["actors"]): string {
  return "actor" in maker ? (find(actors, maker.actor)?.name ?? maker.actor) : maker.name;
}

export function voiceName(voice: Voice, { actors, sources }: Dataset): string {
  if ("unnamed" in voice) return voice.unnamed;
  if ("actor" in voice) return makerName(voice, actors);
  return find(sources, voice.source)?.label ?? voice.source;
}
