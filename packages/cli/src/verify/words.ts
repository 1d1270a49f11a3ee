import { divided, isSpaceless } from "./spaceless.js";

/** A word with the signs that touch it, and the space, if any, that follows. */
export interface Word {
  readonly text: string;
  readonly gap: "" | " ";
}

/** A normalised text in words: at its spaces, and in a script without spaces as dictionaries divide it. */
export function wordsOf(text: string): Word[] {
  return text
    .split(" ")
    .filter((chunk) => chunk !== "")
    .flatMap((chunk) => spaced(isSpaceless(chunk) ? divided(chunk) : [chunk]));
}

/** Words that touch, and a space after the last. */
function spaced(words: readonly string[]): Word[] {
  return words.map((text, index) => ({ text, gap: index === words.length - 1 ? " " : "" }));
}

/** The text that words make. */
export function textOf(words: readonly Word[]): string {
  return words
    .map(({ text, gap }) => `${text}${gap}`)
    .join("")
    .trimEnd();
}
