import { choice } from "./choice.js";
import type { Command, Given } from "./command.js";
import { build } from "./commands/build.js";
import { check } from "./commands/check.js";
import { diff } from "./commands/diff.js";
import { init } from "./commands/init.js";
import { render } from "./commands/render.js";
import { rules } from "./commands/rules.js";
import { site } from "./commands/site.js";
import { translate } from "./commands/translate.js";
import { verify } from "./commands/verify.js";
import { UsageError } from "./dataset/problem.js";
import { usageErrorOf } from "./dataset/system-error.js";
import type { ExitCode, Io } from "./io.js";
import { abbreviated } from "./line/abbreviated.js";
import { enter } from "./line/enter.js";
import { helpFor, overview } from "./line/help.js";
import { hintAtCommand } from "./line/hints.js";
import { mustFit, parseLine } from "./line/parse-line.js";
import { styleFor } from "./report/style.js";
import { formatUsageError } from "./report/usage-error.js";
import { VERSIONS } from "./versions.js";

/** Every subcommand, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  init,
  check,
  build,
  verify,
  translate,
  rules,
  render,
  site,
  diff,
];

const NAMES = COMMANDS.map(({ name }) => name);
const HELP = new Set(["help", "--help", "-h"]);
const VERSION = new Set(["version", "--version", "-v", "-V"]);

/** Runs one command line, without the name of the program itself, and says how it ended. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(args, io);
  } catch (error) {
    io.err(formatUsageError(usageErrorOf(error), styleFor(io.isTerminal, io.env)));
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === "-C") return dispatch(rest.slice(1), enter(rest[0], io));
  if (name === undefined || HELP.has(name)) return help(name, rest, io);
  if (VERSION.has(name)) {
    io.out(`redlines ${VERSIONS.cli}`);
    return 0;
  }
  const command = commandOf(name, rest);
  const given = parseLine(command, rest);
  if (given.flag("help")) return help("help", [command.name], io);
  mustFit(command, given);
  return command.run(given, asTold(command, given, io), styleOf(given, io));
}

function help(asked: string | undefined, [about]: readonly string[], io: Io): ExitCode {
  const style = styleFor(io.isTerminal, io.env);
  io.out(about === undefined ? overview(COMMANDS, style) : helpFor(commandOf(about, []), style));
  return asked === undefined ? 2 : 0;
}

function commandOf(name: string, rest: readonly string[]): Command {
  const wanted = abbreviated(name, NAMES, (one) => one);
  const command = COMMANDS.find((candidate) => candidate.name === wanted);
  if (command) return command;
  if (name.startsWith("-")) throw optionFirst(name, rest);
  throw new UsageError(
    `There is no command ${name}.`,
    hintAtCommand(name, NAMES) ?? `The commands are ${NAMES.join(", ")}. See redlines --help.`,
  );
}

function optionFirst(option: string, rest: readonly string[]): UsageError {
  const command = rest.find((one) => NAMES.includes(one)) ?? "COMMAND";
  return new UsageError(
    `${option} stands before the command.`,
    `Options stand after it: redlines ${command} ${option} …`,
  );
}

/** What a command says when all is well is left out where nobody wants it; what it was asked for is not. */
function asTold({ isReport }: Command, given: Given, io: Io): Io {
  if (!given.flag("quiet")) return io;
  return { ...io, status: undefined, ...(isReport?.(given) && { out: () => undefined }) };
}

function styleOf(given: Given, { isTerminal, env }: Io): ReturnType<typeof styleFor> {
  const when = given.flag("no-color") ? "never" : choice("--color", given.text("color"), WHEN);
  if (when === "auto") return styleFor(isTerminal, env);
  return styleFor(when === "always", {});
}

const WHEN = ["auto", "always", "never"] as const;
