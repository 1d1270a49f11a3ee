import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Command, Given, Option } from "../command.js";
import { UsageError } from "../dataset/problem.js";
import { abbreviated } from "./abbreviated.js";
import { hintAtOption } from "./hints.js";

/** What every command takes. */
export const COMMON: Readonly<Record<string, Option>> = {
  quiet: { type: "boolean", short: "q", help: "say nothing when all is well" },
  color: { type: "string", value: "WHEN", help: "auto, always or never; auto if left out" },
  "no-color": { type: "boolean", help: "the same as --color never" },
  help: { type: "boolean", short: "h", help: "show this" },
};

/**
 * What was given to a command. Whether all that it needs is there is another matter.
 * @throws {UsageError} at an option that it does not have
 */
export function parseLine(command: Command, args: readonly string[]): Given {
  const options = { ...command.options, ...COMMON };
  const { values, positionals } = parsed(command, options, args);
  const operands = (wanted: string): readonly string[] => {
    const at = command.operands.findIndex(({ name }) => name === wanted);
    return at < 0 ? [] : positionals.slice(at);
  };
  return {
    all: positionals,
    operands,
    operand: (wanted) => operands(wanted)[0],
    text: (option) => (typeof values[option] === "string" ? values[option] : undefined),
    flag: (option) => values[option] === true,
  };
}

type Options = Readonly<Record<string, Option>>;

function parsed(
  command: Command,
  options: Options,
  args: readonly string[],
): { values: Record<string, unknown>; positionals: string[] } {
  const config: NonNullable<ParseArgsConfig["options"]> = {};
  for (const [name, { type, short }] of Object.entries(options))
    config[name] = { type, ...(short !== undefined && { short }) };
  try {
    return parseArgs({ args: inFull(options, args), options: config, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error);
    throw new UsageError(why, `Usage: ${command.usage}`);
  }
}

/** Each option by its whole name, up to a bare `--`. */
function inFull(options: Options, args: readonly string[]): string[] {
  const end = args.indexOf("--");
  const [before, after] = end < 0 ? [args, []] : [args.slice(0, end), args.slice(end)];
  return [...before.map((arg) => nameInFull(options, arg)), ...after];
}

function nameInFull(options: Options, arg: string): string {
  const [, given, value = ""] = /^--([^=]+)(=.*)?$/s.exec(arg) ?? [];
  if (given === undefined) return arg;
  const names = Object.keys(options);
  const name = abbreviated(given, names, (one) => `--${one}`);
  if (name === undefined)
    throw new UsageError(
      `There is no option --${given}.`,
      hintAtOption(given, names) ?? `The options are ${names.map((one) => `--${one}`).join(", ")}.`,
    );
  return `--${name}${value}`;
}

/** @throws {UsageError} where something is missing, or is too much */
export function mustFit({ operands, options, usage }: Command, given: Given): void {
  const missing = operands.slice(given.all.length).find(({ required }) => required);
  if (missing) throw new UsageError(`${missing.name} is missing.`, `Usage: ${usage}`);
  if (given.all.length > operands.length && !operands.at(-1)?.many)
    throw new UsageError(
      `${given.all.slice(operands.length).join(" ")} is more than it takes.`,
      `Usage: ${usage}`,
    );
  for (const [name, { required }] of Object.entries(options))
    if (required && !given.text(name))
      throw new UsageError(`The option --${name} is missing.`, `Usage: ${usage}`);
}
