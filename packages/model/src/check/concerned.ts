import type { Actor, Dataset } from "../types.js";

/**
 * Those in whose name an actor can be said to do something: itself, what it is part of, acts for or holds a
 * role in.
 */
export function standsFor(dataset: Dataset, actor: string): ReadonlySet<string> {
  const reached = new Set([actor]);
  for (const id of reached)
    for (const next of above(Object.hasOwn(dataset.actors, id) ? dataset.actors[id] : undefined))
      reached.add(next);
  return reached;
}

function above(actor: Actor | undefined): string[] {
  if (!actor) return [];
  const roles = (actor.roles ?? []).flatMap(({ at }) => at ?? []);
  return [...(actor.partOf ?? []), ...(actor.actsFor ?? []).map((bond) => bond.actor), ...roles];
}
