import { find } from "../references.js";
import type { Actor, Dataset, Topic } from "../types.js";
import { pick } from "./pick.js";

type Role = NonNullable<Actor["roles"]>[number];

/** As much of an actor as a mention of it needs. */
export type Mention = Pick<Actor, "id" | "kind" | "name" | "initials"> & {
  roles?: Pick<Role, "id" | "title" | "time">[];
};

/** The actors with these ids, once each; one that the dataset does not have is left out. */
export function mentionsOf(ids: readonly string[], { actors }: Dataset): Record<string, Mention> {
  const mentioned = [...new Set(ids)].flatMap((id) => {
    const actor = find(actors, id);
    return actor ? [[id, mention(actor)] as const] : [];
  });
  return Object.fromEntries(mentioned);
}

function mention(actor: Actor): Mention {
  const roles = actor.roles?.map((role) => pick(role, ["id", "title", "time"]));
  return { ...pick(actor, ["id", "kind", "name", "initials"]), ...(roles && { roles }) };
}

/** As much of a topic as a line about it needs. */
export type TopicMention = Pick<Topic, "id" | "label">;

/** The topics with these ids, once each; one that the dataset does not have is left out. */
export function topicMentions(
  ids: readonly string[],
  { topics }: Pick<Dataset, "topics">,
): Record<string, TopicMention> {
  const mentioned = [...new Set(ids)].flatMap((id) => {
    const topic = find(topics, id);
    return topic ? [[id, pick(topic, ["id", "label"])] as const] : [];
  });
  return Object.fromEntries(mentioned);
}
