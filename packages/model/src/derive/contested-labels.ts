import type { Actor } from "../types.js";

type Described = NonNullable<Actor["described"]>[number];

/**
 * The labels that make the name itself, also as we translate both: such a name never stands without those who
 * use it.
 * @param actor what somebody calls it may be a part of its name
 */
export function contestedLabels({ name, described = [] }: Pick<Actor, "name" | "described">): Described[] {
  const isInName = (words: string): boolean => name.toLowerCase().includes(words.toLowerCase());
  return described.filter(({ label, ours }) => isInName(label.text) || (ours && isInName(ours.text)));
}
