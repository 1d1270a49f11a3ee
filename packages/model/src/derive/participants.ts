import type { Event } from "../types.js";

/** Those who take part in an event and are named. */
export function participantsOf({ participants = [] }: Pick<Event, "participants">): string[] {
  return participants.flatMap((one) => ("actor" in one ? [one.actor] : []));
}
