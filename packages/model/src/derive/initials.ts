import type { Actor } from "../types.js";

/** How many letters fit where a portrait would stand. */
const MOST = 6;

/** The letters that stand in for a portrait: those that the record gives, else those of the shown name. */
export function initialsOf({ initials, name }: Pick<Actor, "initials" | "name">): string {
  return initials ?? (isAcronym(name) ? name : firstLetters(name));
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}+$/u.test(name) && Array.from(name).length <= MOST;
}

function firstLetters(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.]*/gu) ?? [name];
  const letters = words.map((word) => Array.from(word)[0] ?? "").filter(isCapital);
  return letters.slice(0, MOST).join("") || (Array.from(words[0] ?? name)[0] ?? "");
}

/** In scripts with two cases the small words of a name have none: “Ministry of Defence” is MD. */
function isCapital(letter: string): boolean {
  return letter.toUpperCase() === letter;
}
