import type { Located } from "../dataset/problem.js";
import type { Io } from "../io.js";
import type { CheckReport } from "./check-report.js";
import { formatLanguages } from "./languages.js";
import { clean, count, formatNote, formatProblems } from "./report.js";
import type { Style } from "./style.js";
import { formatUnproved } from "./unproved.js";

/** For people: fixes and success on the standard output, problems on the standard error. */
export function asText(
  { problems, fixed, unproved, notes, files, contents, languages }: CheckReport,
  io: Io,
  style: Style,
): void {
  for (const { file, line, column, what } of fixed)
    io.out(`${style.green("fixed")}  ${clean(file)}:${line}:${column}  ${clean(what)}`);
  if (problems.length > 0) io.err(formatProblems(problems, style));
  else io.out(`${style.green("ok")}  ${count(files, "file")}: ${contents}`);
  const open = formatUnproved(unproved);
  if (open !== undefined) io.out(open);
  for (const line of formatLanguages(languages)) io.out(line);
  for (const note of notes.filter(isToldInText)) io.out(formatNote(note, style));
}

/** What nobody has proved and what is still to be translated have a line of their own. */
function isToldInText({ rule }: Located): boolean {
  return rule !== "unproved" && rule !== "translation-whole";
}
