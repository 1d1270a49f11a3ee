import type { Located } from "../dataset/problem.js";
import type { CheckReport } from "./check-report.js";
import { clean, count, detailsOf } from "./report.js";

/**
 * For a workflow on GitHub: one `::error` command a problem, which the host shows at its line, and a
 * closing line. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function asGithub({ problems, fixed, notes, files, contents }: CheckReport): string {
  const notices = fixed.map(({ file, line, column, what }) =>
    command("notice", { file, line, col: column, title: "fixed" }, what),
  );
  const closing =
    problems.length > 0 ? count(problems.length, "problem") : `ok  ${count(files, "file")}: ${contents}`;
  return [
    ...notices,
    ...notes.map((note) => problemCommand("notice", note)),
    ...problems.map((problem) => problemCommand("error", problem)),
    closing,
  ].join("\n");
}

function problemCommand(level: "error" | "notice", problem: Located): string {
  const { rule, file, line, column, message } = problem;
  const details = detailsOf(problem).map(([name, text]) => `${name}: ${clean(text)}`);
  return command(level, { file, line, col: column, title: rule }, [clean(message), ...details].join("\n"));
}

function command(
  name: string,
  properties: Record<string, string | number | undefined>,
  message: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))}`],
  );
  return `::${name} ${given.join(",")}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
