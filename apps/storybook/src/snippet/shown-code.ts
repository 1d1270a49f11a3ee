import release from "@redlines/embed/release.json" with { type: "json" };
import { scriptTag } from "@redlines/embed/internal/release";
import type { StoryContext } from "@storybook/web-components-vite";
import { whenLoaded } from "../records/article.js";
import { toolbarChoice } from "../scene/toolbar-choice.js";
import { codeOf } from "./code-of.js";
import { TAGS } from "./embed-code.js";
import { siteAddress } from "./site-address.js";

/** The one script, as the desk of the site would have it pasted: of this version, with its integrity. */
export function scriptCode(): string {
  return scriptTag(release, siteAddress(), "embed.js");
}

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

/** HTML with line breaks where they change nothing. */
export function inLines(code: string): string {
  const broken = BREAKS.reduce((text, [where, parts]) => text.replace(where, parts), code);
  const lines = broken.split("\n").map((line) => line.trim());
  return lines.filter(Boolean).join("\n");
}

/** A widget's code in lines, and the script that wakes it. */
export function pasteable(code: string): string {
  return `${inLines(code)}\n${scriptCode()}`;
}
