import type { ExitCode, Io } from "./io.js";
import type { Style } from "./report/style.js";

/** An option of a command, in the terms of `node:util`'s parseArgs. */
export interface Option {
  type: "string" | "boolean";
  /** One letter that stands for it after a single dash. */
  short?: string;
  /** What stands for its value in the help. */
  value?: string;
  help: string;
  required?: boolean;
}

/** What stands after the name of a command, in order. */
export interface Operand {
  /** In capitals, as the usage shows it. */
  name: string;
  required: boolean;
  /** Whether more of its kind may follow; only the last can. */
  many?: boolean;
}

/** What the user gave. */
export interface Given {
  /** All operands, in their order. */
  all: readonly string[];
  operand: (name: string) => string | undefined;
  /** The operand that may be given more than once: all that were given. */
  operands: (name: string) => readonly string[];
  text: (option: string) => string | undefined;
  flag: (option: string) => boolean;
}

/** One subcommand. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  readonly example: string;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option>>;
  /** Whether what it says on success is a report, and not what it was asked for. */
  readonly isReport?: (given: Given) => boolean;
  readonly run: (given: Given, io: Io, style: Style) => Promise<ExitCode>;
}
