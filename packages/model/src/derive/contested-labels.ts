import type { Actor } from "../types.js";

type Described = NonNullable<Actor["described"]>[number];

/**
 * The labels that make the name itself: such a name never stands without those who use it.
 * @param actor what somebody calls it may be a part of its name
 */
export function contestedLabels({ name, described = [] }: Pick<Actor, "name" | "described">): Described[] {
  return described.filter(({ label }) => name.toLowerCase().includes(label.text.toLowerCase()));
}
