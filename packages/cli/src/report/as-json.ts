import type { CheckReport } from "./check-report.js";

/** For programs: one JSON document with every problem, with the fields that `check` prints. */
export function asJson({ problems, fixed, unproved, files, contents }: CheckReport): string {
  const rows = problems.map(({ rule, file, line, column, record, message, expected, found, remedy }) => ({
    rule,
    file,
    line,
    column,
    record,
    message,
    expected,
    found,
    remedy,
  }));
  const said = { ok: problems.length === 0, files, contents, fixed, problems: rows, unproved };
  return JSON.stringify(said, null, 2);
}
