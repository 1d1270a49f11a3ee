import { type ActorAlignment, alignments } from "../derive/alignments.js";
import { heldRoles } from "../derive/held-roles.js";
import { participantsOf } from "../derive/participants.js";
import type { Actor, Dataset, Event, Interest, Mechanism, Relation } from "../types.js";
import { type Composer, type ExcerptBase, excerptBase } from "./base.js";
import { type Told, toldOfActor, type ToldOfActor, toldRecords } from "./actor-records.js";
import { type Carried, carriedRecords } from "./carried.js";
import type { CompactForm } from "./compact.js";
import { shownFlag, type ShownFlag } from "./flag.js";
import { type Mention, mentionsOf, type TopicMention, topicMentions } from "./mention.js";

/** Where an actor stands among others. */
interface ActorContext {
  /** Who has a position on the same topics, and how the two stand to each other; absent where nobody has. */
  alignments?: ActorAlignment[];
  /** Those that are part of it, and those that act for it, by id; absent where there are none. */
  members?: string[];
  proxies?: string[];
}

/** What holds of a person through somebody else: the positions and the ties of whom it stands for. */
interface Through {
  /** The id of the role by which it does so; absent of a person that is part of it. */
  role?: string;
  /** The actor in which the role is held. */
  at: string;
  interests: Carried<"interest">;
  relations: Carried<"relation">;
  /** Who has a position on the same topics; absent where nobody has. */
  alignments?: ActorAlignment[];
}

/**
 * An actor, with its interests and their topics, its relations, the events in which it takes part, the
 * mechanisms to which it is a party, what it says and what is said of it; of a person also what holds of it
 * through its roles.
 */
export interface ActorExcerpt extends ExcerptBase<"actor">, ActorContext, ToldOfActor {
  /** Of one that holds no more than the compact form of its widget shows. */
  form?: CompactForm;
  actors: Record<string, Mention>;
  topics: Record<string, TopicMention>;
  events: Carried<"event">;
  interests: Carried<"interest">;
  relations: Carried<"relation">;
  mechanisms: Told<"mechanism">;
  through?: Through[];
  /** Its own flag, or of a person that of the state in which it holds a role; absent where none is known. */
  flag?: ShownFlag;
}

export const composeActor: Composer<ActorExcerpt> = (record, dataset) => {
  const context = actorContext(record.id, dataset);
  const { interests, relations, events, mechanisms } = recordsAbout(record.id, dataset);
  const through = throughRoles(record, dataset);
  const flag = shownFlag(record, dataset);
  const held = [interests, ...through.map((one) => Object.values(one.interests))].flat();
  const topics = held.map(({ topic }) => topic);
  return {
    ...excerptBase("actor", record, dataset),
    ...context,
    actors: mentionsOf(
      [...namedBy(record), ...namedIn(context), ...through.flatMap((one) => [one.at, ...namedIn(one)])],
      dataset,
    ),
    topics: topicMentions(topics, dataset),
    events: carriedRecords("event", idsOf(events), dataset),
    interests: carriedRecords("interest", idsOf(interests), dataset),
    relations: carriedRecords("relation", idsOf(relations), dataset),
    mechanisms: toldRecords("mechanism", idsOf(mechanisms), dataset),
    ...toldOfActor(record.id, dataset),
    ...(through.length > 0 && { through }),
    ...(flag && { flag }),
  };
};

/** Only of a person: a role of a state or a group is not held in its name. One that ended holds no more. */
function throughRoles(actor: Actor, dataset: Dataset): Through[] {
  const { kind, partOf = [] } = actor;
  if (kind !== "person") return [];
  return [...heldRoles(actor, dataset), ...partOf.map((at) => ({ at }))].map((through) => ({
    ...through,
    ...carriedOf(through.at, dataset),
  }));
}

function carriedOf(at: string, dataset: Dataset): Omit<Through, "role" | "at"> {
  const { interests, relations } = recordsAbout(at, dataset);
  const derived = alignments(dataset, at);
  return {
    ...(derived.length > 0 && { alignments: derived }),
    interests: carriedRecords("interest", idsOf(interests), dataset),
    relations: carriedRecords("relation", idsOf(relations), dataset),
  };
}

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
  mechanisms: Mechanism[];
}

/** What the dataset says of an actor: what it wants, whom it deals with, and in what it takes part. */
function recordsAbout(id: string, dataset: Dataset): RecordsAbout {
  return {
    interests: Object.values(dataset.interests).filter(({ actor }) => actor === id),
    relations: Object.values(dataset.relations).filter(({ from, to }) => from === id || to === id),
    events: Object.values(dataset.events).filter((event) => participantsOf(event).includes(id)),
    mechanisms: Object.values(dataset.mechanisms).filter(({ parties }) => parties.includes(id)),
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
