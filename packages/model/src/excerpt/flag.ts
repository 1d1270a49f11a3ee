import { articleDay } from "../derive/day.js";
import { flagAt } from "../derive/flag-at.js";
import { heldRoles } from "../derive/held-roles.js";
import { sourceName } from "../derive/names.js";
import { find } from "../references.js";
import type { Actor, Dataset, Flag } from "../types.js";
import { pick } from "./pick.js";

/** The flag of the article's day, as it is drawn: in a square of 512 by 512, of which a disc is shown. */
export interface ShownFlag extends Pick<Flag, "code" | "from" | "to">, NonNullable<Flag["drawing"]> {
  /** The name of the source of its days. */
  source: string;
  /** The state whose flag it is. */
  at: string;
  /** Of a person: the id of the role that it holds there. */
  role?: string;
}

/**
 * The flag that stands for an actor on the article's day: a state's own, or that of the first state in
 * which a person holds a role. Nothing where the dataset does not say which it was, or has no drawing of it.
 */
export function shownFlag(actor: Actor, dataset: Dataset): ShownFlag | undefined {
  if (actor.kind !== "person") return flagOf(actor, dataset);
  return heldRoles(actor, dataset)
    .map(({ role, at }) => {
      const state = find(dataset.actors, at);
      const flag = state && flagOf(state, dataset);
      return flag && { ...flag, role };
    })
    .find((flag) => flag !== undefined);
}

function flagOf(state: Actor, dataset: Dataset): ShownFlag | undefined {
  const flag = flagAt(state, articleDay(dataset.about));
  if (!flag?.drawing) return undefined;
  const source = sourceName(flag.source, dataset);
  return { ...pick(flag, ["code", "from", "to"]), ...flag.drawing, source, at: state.id };
}
