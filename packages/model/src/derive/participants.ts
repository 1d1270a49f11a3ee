import { find } from "../references.js";
import type { Dataset, Event } from "../types.js";
import { heldRoles } from "./held-roles.js";

/** Those who take part in an event and are named. */
export function participantsOf({ participants = [] }: Pick<Event, "participants">): string[] {
  return participants.flatMap((one) => ("actor" in one ? [one.actor] : []));
}

/**
 * The same, and those for whom they stand: what they are part of, and in what they hold a role, however far
 * up. An air force's strike is one of its state's.
 */
export function involvedIn(
  event: Pick<Event, "participants">,
  dataset: Pick<Dataset, "about" | "actors">,
): string[] {
  const involved = new Set(participantsOf(event));
  // A set that grows while it is gone over is gone over to its end, and has each once: circles end, too.
  for (const id of involved) wholesOf(id, dataset).forEach((whole) => involved.add(whole));
  return [...involved];
}

function wholesOf(id: string, dataset: Pick<Dataset, "about" | "actors">): string[] {
  const actor = find(dataset.actors, id);
  if (!actor) return [];
  return [...(actor.partOf ?? []), ...heldRoles(actor, dataset).map(({ at }) => at)];
}
