import type { Located } from "../dataset/problem.js";
import type { CheckReport } from "./check-report.js";

/** For programs: one JSON document with every problem, with the fields that `check` prints. */
export function asJson({
  problems,
  fixed,
  unproved,
  notes,
  files,
  contents,
  languages,
}: CheckReport): string {
  const rows = problems.map(asRow);
  const translated = languages.map(({ language, of, translated: done, stale }) => ({
    language,
    of,
    translated: done,
    stale,
  }));
  const said = { ok: problems.length === 0, files, contents, fixed, problems: rows, unproved };
  const told = { notes: notes.filter(isOfTranslation).map(asRow), languages: translated };
  return JSON.stringify({ ...said, ...(languages.length > 0 && told) }, null, 2);
}

/** What nobody has proved has a list of its own. */
function isOfTranslation({ rule }: Located): boolean {
  return rule !== "unproved";
}

function asRow({ rule, file, line, column, record, message, expected, found, remedy }: Located): Located {
  return { rule, file, line, column, record, message, expected, found, remedy };
}
