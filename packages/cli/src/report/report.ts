import type { Located } from "../dataset/problem.js";
import type { Style } from "./style.js";
import { colouredDiff } from "./word-diff.js";

/** One problem as a few lines: where and what, then record, rule, expected, found and how to fix it. */
function formatProblem(problem: Located, style: Style): string {
  const { file, line, column, message } = problem;
  const where = [file, line, column].filter((part) => part !== undefined).join(":");
  const lines = detailsOf(problem).map(
    ([name, text]) => `    ${style.dim(name.padEnd(8))}  ${shown(problem, text, style)}`,
  );
  return [`${style.bold(clean(where))}  ${style.red("error")}  ${clean(message)}`, ...lines].join("\n");
}

/** What is no problem, in one line. */
export function formatNote({ file, line, column, message }: Located, style: Style): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${style.dim("note")}  ${clean(where)}  ${clean(message)}`;
}

/** What verify finds may be a difference, word by word. */
function shown({ rule }: Located, text: string, style: Style): string {
  return rule === "verify" ? colouredDiff(clean(text), style) : clean(text);
}

/** What is known of a problem beside its message, each with its name. */
export function detailsOf(problem: Located): [name: string, text: string][] {
  const { record, rule, expected, found, remedy } = problem;
  const all: [string, string | undefined][] = [
    ["record", record],
    ["rule", rule],
    ["expected", expected],
    ["found", found],
    ["fix", remedy],
  ];
  return all.flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]]));
}

/** All problems, and one closing line that counts them. */
export function formatProblems(problems: readonly Located[], style: Style): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, "problem")} in ${count(files, "file")}`;
  return [...problems.map((problem) => formatProblem(problem, style)), style.red(total)].join("\n\n");
}

/** “1 file”, “2 files”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** What a file holds must not steer the terminal that shows it. */
export function clean(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
