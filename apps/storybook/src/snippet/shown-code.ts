import type { StoryContext } from "@storybook/web-components-vite";

/** Where the examples expect the one script; with `npm start` it is there. */
export const SCRIPT = '<script type="module" src="/embed/embed.js"></script>';

/** What the docs show for a story: all that one has to paste, with no trace of Storybook. */
export function shownCode(_code: string, context: StoryContext): string {
  return pasteable(String(context.originalStoryFn(context.args, context)));
}

/** A widget's code with line breaks where they change nothing, and the script that wakes it. */
export function pasteable(code: string): string {
  const broken = code
    .replace(/(<(?:actor-card|quote-block|redline-gauge)[^>]*>)/g, "\n$1\n")
    .replace(/(<(?:p|h\d|figcaption|blockquote|ol|ul|li|dl|dt|dd|div|script)\b[^>]*>)/g, "\n$1")
    .replace(/(<\/(?:actor-card|quote-block|redline-gauge|div|dl|ol|ul|figure|figcaption)>)/g, "\n$1");
  const lines = broken.split("\n").map((line) => line.trim());
  return `${lines.filter(Boolean).join("\n")}\n${SCRIPT}`;
}
