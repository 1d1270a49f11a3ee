import type { Reading, Step } from "./walk.ts";

/** What the logs were made with. */
export interface Versions {
  readonly orca: string;
  readonly firefox: string;
  /** Of this repository. */
  readonly commit: string;
}

/** One widget, as it was heard. */
export interface Log {
  readonly tag: string;
  readonly record: string;
  /** What was said before a key was pressed. */
  readonly opened: readonly string[];
  readonly readings: readonly Reading[];
}

/** What is pressed is marked so that it is not taken for what is said. */
const KEY = "⌨";

/** One log as a page: what was pressed, and below it what was spoken, an utterance in a line. */
export function logPage({ tag, record, opened, readings }: Log): string {
  const about =
    `Made by \`npm run screen-reader\`, of the record \`${record}\`; [how, and with what](./README.md). ` +
    `A line is an utterance; after ${KEY} stands the key that was pressed before it. ` +
    "A language in brackets is what Firefox tells of the words, where it is not English.";
  return [
    `# \`<${tag}>\`, as Orca reads it`,
    about,
    ...(opened.length > 0 ? ["## When the page is opened", spoken(opened)] : []),
    ...readings.flatMap(({ title, steps }) => [`## ${title}`, spoken(steps.flatMap(linesOf))]),
    "",
  ].join("\n\n");
}

function linesOf({ pressed, heard }: Step): string[] {
  return [`${KEY} ${pressed}`, ...(heard.length > 0 ? heard : ["(nothing)"])];
}

function spoken(lines: readonly string[]): string {
  return `\`\`\`text\n${lines.join("\n")}\n\`\`\``;
}

/** Where what is made ends, and what was found begins, written by hand. */
const WRITTEN = "\n## What was found";

/**
 * The page that leads to the logs.
 * @param before the page as it is, whose written part is kept
 */
export function indexPage(tags: readonly string[], versions: Versions, before: string): string {
  const at = before.indexOf(WRITTEN);
  return `${madeOf(tags, versions)}${at < 0 ? `${WRITTEN}\n` : before.slice(at)}`;
}

function madeOf(tags: readonly string[], { orca, firefox, commit }: Versions): string {
  const links = tags.map((tag) => `- [\`<${tag}>\`](./${tag}.md)`);
  const made = `Made by \`npm run screen-reader\` with ${orca} and ${firefox}, at commit ${commit}. `;
  const title = "# Each widget, as a screen reader reads it";
  return `${title}\n\n${made}${ABOUT}\n\n${LIMITS}\n\n${links.join("\n")}\n`;
}

const ABOUT = [
  "Each widget stands in a page of its own, as a newsroom pastes it, with the record that its docs",
  "begin with. Orca has its own settings, and what it would speak is written down. The keys are those",
  "of a reader who sees nothing: read to the end, from heading to heading, from control to control with",
  "each fold opened, to the end again, and in a table down its first column and along its last row.",
].join(" ");

const LIMITS = [
  "A program pressed the keys: nobody who lives with a screen reader has listened. Signs that Orca",
  "leaves to what makes the sound, such as brackets and dashes, stand as they are; those that it names",
  "itself are named.",
].join(" ");

/** The utterances of one part of a log, by the beginning of its title. */
export function partOf(markdown: string, title: string): string[] {
  const part = markdown.split("\n## ").find((one) => one.startsWith(title)) ?? "";
  const [, lines = ""] = /```text\n([\s\S]*?)\n```/.exec(part) ?? [];
  return lines.split("\n").filter((line) => line && !line.startsWith(KEY));
}
