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
  const letters = words.map((word) => Array.from(word.replace(ARTICLE, ""))[0] ?? "").filter(isCapital);
  return letters.slice(0, mostOf(letters)).join("") || (Array.from(words[0] ?? name)[0] ?? "");
}

/** The Arabic article, with which half of all names begin. */
const ARTICLE = /^ال(?=\p{L}{2})/u;

/**
 * Where letters have no case, each word would give one. Arabic ones join, and would read as a word; of others
 * two are as many as people use.
 */
function mostOf([first = ""]: readonly string[]): number {
  if (/\p{Script=Arabic}/u.test(first)) return 1;
  return first.toLowerCase() === first.toUpperCase() ? 2 : MOST;
}

/** In scripts with two cases the small words of a name have none: “Ministry of Defence” is MD. */
function isCapital(letter: string): boolean {
  return letter.toUpperCase() === letter;
}
