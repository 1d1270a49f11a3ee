import type { StoryContext } from "@storybook/web-components-vite";
import { whenLoaded } from "../records/article.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { codeOf } from "./code-of.js";
import { TAGS } from "./embed-code.js";

/** Where the examples expect the one script; with `npm start` it is there. */
export const SCRIPT = '<script type="module" src="/embed/embed.js"></script>';

/**
 * What the docs show for a story: all that one has to paste, with no trace of Storybook. It may be asked for
 * before the story itself has its records.
 */
export function shownCode(_code: string, context: StoryContext): string | Promise<string> {
  return whenLoaded(toolbarChoice(context.globals).language, () =>
    pasteable(codeOf(context.originalStoryFn(context.args, context))),
  );
}

const WIDGET = `(?:${Object.values(TAGS).join("|")})`;
const BREAKS: readonly [RegExp, string][] = [
  [new RegExp(`(<${WIDGET}[^>]*>)`, "g"), "\n$1\n"],
  [/(<(?:p|h\d|figcaption|blockquote|ol|ul|li|dl|dt|dd|div|details|script)\b[^>]*>)/g, "\n$1"],
  [new RegExp(`(</(?:${WIDGET}|div|dl|ol|ul|figure|figcaption|details)>)`, "g"), "\n$1"],
];

/** A widget's code with line breaks where they change nothing, and the script that wakes it. */
export function pasteable(code: string): string {
  const broken = BREAKS.reduce((text, [where, parts]) => text.replace(where, parts), code);
  const lines = broken.split("\n").map((line) => line.trim());
  return `${lines.filter(Boolean).join("\n")}\n${SCRIPT}`;
}
