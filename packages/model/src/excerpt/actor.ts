import { type ActorAlignment, alignments } from "../derive/alignments.js";
import { participantsOf } from "../derive/participants.js";
import type { Actor, Dataset, Event, Interest, Relation } from "../types.js";
import { type Composer, type ExcerptBase, excerptBase } from "./base.js";
import { type Carried, carriedRecords } from "./carried.js";
import { type Mention, mentionsOf } from "./mention.js";

/** Where an actor stands among others. */
interface ActorContext {
  /** Who has a position on the same topics, and how the two stand to each other; absent where nobody has. */
  alignments?: ActorAlignment[];
  /** Those that are part of it, and those that act for it, by id; absent where there are none. */
  members?: string[];
  proxies?: string[];
}

/** An actor, with its interests and their topics, its relations, and the events in which it takes part. */
export interface ActorExcerpt extends ExcerptBase<"actor">, ActorContext {
  actors: Record<string, Mention>;
  topics: Carried<"topic">;
  events: Carried<"event">;
  interests: Carried<"interest">;
  relations: Carried<"relation">;
}

export const composeActor: Composer<ActorExcerpt> = (record, dataset) => {
  const context = actorContext(record.id, dataset);
  const { interests, relations, events } = recordsAbout(record.id, dataset);
  const topics = interests.map(({ topic }) => topic);
  return {
    ...excerptBase("actor", record, dataset),
    ...context,
    actors: mentionsOf([...namedBy(record), ...namedIn(context)], dataset),
    topics: carriedRecords("topic", topics, dataset),
    events: carriedRecords("event", idsOf(events), dataset),
    interests: carriedRecords("interest", idsOf(interests), dataset),
    relations: carriedRecords("relation", idsOf(relations), dataset),
  };
};

function actorContext(actor: string, dataset: Dataset): ActorContext {
  const others = Object.values(dataset.actors);
  const members = idsOf(others.filter(({ partOf }) => partOf?.includes(actor)));
  const proxies = idsOf(others.filter(({ actsFor }) => actsFor?.some((one) => one.actor === actor)));
  const derived = alignments(dataset, actor);
  return {
    ...(derived.length > 0 && { alignments: derived }),
    ...(members.length > 0 && { members }),
    ...(proxies.length > 0 && { proxies }),
  };
}

interface RecordsAbout {
  interests: Interest[];
  relations: Relation[];
  events: Event[];
}

/** What the dataset says of an actor: what it wants, whom it deals with, and in what it takes part. */
function recordsAbout(id: string, dataset: Dataset): RecordsAbout {
  return {
    interests: Object.values(dataset.interests).filter(({ actor }) => actor === id),
    relations: Object.values(dataset.relations).filter(({ from, to }) => from === id || to === id),
    events: Object.values(dataset.events).filter((event) => participantsOf(event).includes(id)),
  };
}

/** The actors to whom the record itself ties it, and those who call it something. */
function namedBy({ partOf = [], actsFor = [], described = [] }: Actor): string[] {
  const callers = described.flatMap(({ by }) => ("actor" in by ? [by.actor] : []));
  return [...partOf, ...actsFor.map(({ actor }) => actor), ...callers];
}

function namedIn({ alignments: derived = [], members = [], proxies = [] }: ActorContext): string[] {
  return [...members, ...proxies, ...derived.map(({ actor }) => actor)];
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
