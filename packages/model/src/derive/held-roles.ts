import type { Actor, Dataset } from "../types.js";
import { articleDay, hasEnded } from "./day.js";

/** A role that is held in somebody, by its id within the record. */
export interface HeldRole {
  role: string;
  at: string;
}

/** The roles that are held in others on the article's day: one that ended holds no more. */
export function heldRoles(
  { roles = [] }: Pick<Actor, "roles">,
  { about }: Pick<Dataset, "about">,
): HeldRole[] {
  const day = articleDay(about);
  return roles.flatMap(({ id, at, time }) =>
    at === undefined || hasEnded(time, day) ? [] : [{ role: id, at }],
  );
}
