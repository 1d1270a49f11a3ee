import type { Command, Option } from "../command.js";
import type { Style } from "../report/style.js";
import { COMMON } from "./parse-line.js";

const EXIT_CODES = `Exit codes
  0  all is well
  1  problems were found in the dataset
  2  wrong use, or something that cannot be read or written`;

/** What there is. */
export function overview(commands: readonly Command[], style: Style): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`).join("\n");
  return `${style.bold("redlines")}  a news analysis as typed, sourced facts

Commands
${lines}

redlines COMMAND --help shows its options and an example; redlines --version, the version. The beginning
of a name will do for a command or an option. redlines -C DIR COMMAND runs it in another folder.

${EXIT_CODES}`;
}

/** What one command takes. */
export function helpFor({ usage, help, options, example }: Command, style: Style): string {
  const lines = Object.entries({ ...options, ...COMMON }).map(([name, option]) => optionLine(name, option));
  return `${style.bold(usage)}

${help}

Options
${lines.join("\n")}

Example
  ${example}

${EXIT_CODES}`;
}

function optionLine(name: string, { short, value, help }: Option): string {
  const letter = short === undefined ? "" : `-${short}, `;
  const flag = `${letter}--${name}${value === undefined ? "" : ` ${value}`}`;
  return `  ${flag.padEnd(19)}  ${help}`;
}
