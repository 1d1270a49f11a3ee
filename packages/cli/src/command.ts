import type { ExitCode, Io } from "./io.js";
import type { Style } from "./report/style.js";

/** An option of a command, in the terms of `node:util`'s parseArgs. */
export interface Option {
  type: "string" | "boolean";
  /** What stands for its value in the help. */
  value?: string;
  help: string;
  required?: boolean;
}

/** What the user gave. */
export interface Given {
  dir: string;
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
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (given: Given, io: Io, style: Style) => Promise<ExitCode>;
}
