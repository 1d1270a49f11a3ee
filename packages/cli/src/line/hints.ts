import { didYouMean } from "@redlines/model/check";

/** What other tools call what a command does here. */
const COMMANDS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  init: ["new", "create", "start", "clone"],
  check: ["lint", "validate", "test", "ci", "status", "doctor"],
  "check --fix": ["fix", "format", "fmt"],
  "check --watch": ["watch", "dev"],
  build: ["compile", "generate", "make", "export", "bundle"],
  verify: ["prove", "seal", "sign"],
  rules: ["explain", "list", "rule"],
  render: ["embed", "snippet", "show", "print"],
  site: ["publish", "deploy", "serve", "pages"],
  diff: ["compare", "changes"],
};

/** What other tools call an option. */
const OPTIONS_ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  "--format json": ["json"],
  "--format": ["output-format", "reporter", "formatter"],
  "--out": ["out-dir", "output", "output-dir", "outdir", "outfile", "dest", "dist"],
  "--fix": ["write", "apply", "autofix"],
  "--strict": ["error-on-warnings", "max-warnings"],
  "--quiet": ["silent", "loglevel", "log-level"],
  "--data": ["dir", "dataset"],
  "--base-url": ["url", "host"],
  "-C": ["cwd", "prefix", "directory", "root"],
};

/** What was perhaps meant by a command that there is not. */
export function hintAtCommand(wrong: string, known: readonly string[]): string | undefined {
  const elsewhere = calledElsewhere(COMMANDS_ELSEWHERE, wrong);
  return elsewhere === undefined ? didYouMean(wrong, known) : `did you mean \`redlines ${elsewhere}\`?`;
}

/** What was perhaps meant by an option that a command does not have. */
export function hintAtOption(wrong: string, known: readonly string[]): string | undefined {
  const elsewhere = calledElsewhere(OPTIONS_ELSEWHERE, wrong);
  const isHere = known.some((name) => elsewhere === "-C" || elsewhere?.split(" ")[0] === `--${name}`);
  if (elsewhere !== undefined && isHere)
    return `did you mean \`${elsewhere === "-C" ? "redlines -C DIR" : elsewhere}\`?`;
  return didYouMean(
    `--${wrong}`,
    known.map((name) => `--${name}`),
  );
}

function calledElsewhere(names: typeof OPTIONS_ELSEWHERE, wrong: string): string | undefined {
  return Object.keys(names).find((name) => names[name]?.includes(wrong.toLowerCase()));
}
