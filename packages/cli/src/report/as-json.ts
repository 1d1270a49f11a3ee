import type { CheckReport } from "./check-report.js";

/** For programs: one JSON document with every problem, its fields as `check` tells them. */
export function asJson({ problems, fixed, files, contents }: CheckReport): string {
  const told = problems.map(({ rule, file, line, column, record, message, expected, found, remedy }) => ({
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
  return JSON.stringify({ ok: problems.length === 0, files, contents, fixed, problems: told }, null, 2);
}
