import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Command, Given, Option } from "./command.js";
import { build } from "./commands/build.js";
import { check } from "./commands/check.js";
import { diff } from "./commands/diff.js";
import { init } from "./commands/init.js";
import { render } from "./commands/render.js";
import { rules } from "./commands/rules.js";
import { site } from "./commands/site.js";
import { verify } from "./commands/verify.js";
import { UsageError } from "./dataset/problem.js";
import { usageErrorOf } from "./dataset/system-error.js";
import type { ExitCode, Io } from "./io.js";
import { styleFor, type Style } from "./report/style.js";
import { formatUsageError } from "./report/usage-error.js";

/** Every subcommand, in the order of the help. */
export const COMMANDS: readonly Command[] = [init, check, build, verify, rules, render, site, diff];

/** Runs one command line, without the name of the program itself, and says how it ended. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const style = styleFor(io.isTerminal, io.env);
  try {
    return await dispatch(args, io, style);
  } catch (error) {
    io.err(formatUsageError(usageErrorOf(error), style));
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io, style: Style): Promise<ExitCode> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    io.out(overview(style));
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command)
    throw new UsageError(
      `There is no command ${name}.`,
      `The commands are ${COMMANDS.map((known) => known.name).join(", ")}. See redlines --help.`,
    );
  const given = parse(command, rest);
  if (given) return command.run(given, io, style);
  io.out(helpFor(command, style));
  return 0;
}

/** What was given, or nothing when help was asked for. */
function parse(command: Command, args: readonly string[]): Given | undefined {
  const { values, positionals } = parseLine(command, args);
  if (values["help"]) return undefined;
  mustFit(command, positionals);
  for (const [name, option] of Object.entries(command.options))
    if (option.required && !values[name])
      throw new UsageError(`The option --${name} is missing.`, `Usage: ${command.usage}`);
  const operands = (wanted: string): readonly string[] => {
    const at = command.operands.findIndex(({ name }) => name === wanted);
    return at < 0 ? [] : positionals.slice(at);
  };
  return {
    operands,
    operand: (wanted) => operands(wanted)[0],
    text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
    flag: (option) => values[option] === true,
  };
}

function mustFit({ operands, usage }: Command, given: readonly string[]): void {
  const missing = operands.slice(given.length).find(({ required }) => required);
  if (missing) throw new UsageError(`${missing.name} is missing.`, `Usage: ${usage}`);
  if (given.length > operands.length && !operands.at(-1)?.many)
    throw new UsageError(
      `${given.slice(operands.length).join(" ")} is more than it takes.`,
      `Usage: ${usage}`,
    );
}

interface Line {
  values: Record<string, unknown>;
  positionals: string[];
}

function parseLine(command: Command, args: readonly string[]): Line {
  const options: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const [name, { type }] of Object.entries(command.options)) options[name] = { type };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(
      error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error),
      `Usage: ${command.usage}`,
    );
  }
}

const EXIT_CODES = `Exit codes
  0  all is well
  1  problems were found in the dataset
  2  wrong use, or something that cannot be read or written`;

function overview(style: Style): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}  ${summary}`).join("\n");
  return `${style.bold("redlines")}  a news analysis as typed, sourced facts

Commands
${commands}

redlines COMMAND --help shows its options and an example.

${EXIT_CODES}`;
}

function helpFor({ usage, help, options, example }: Command, style: Style): string {
  const all = { ...options, help: HELP };
  const lines = Object.entries(all).map(([name, option]) => optionLine(name, option));
  return `${style.bold(usage)}

${help}

Options
${lines.join("\n")}

Example
  ${example}

${EXIT_CODES}`;
}

const HELP: Option = { type: "boolean", help: "show this" };

function optionLine(name: string, { value, help }: Option): string {
  const flag = value === undefined ? `--${name}` : `--${name} ${value}`;
  return `  ${flag.padEnd(18)}  ${help}`;
}
