/** What a command writes to, and knows of the outside. */
export interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Whether errors and results go to a terminal. */
  isTerminal: boolean;
  env: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command runs; the process's own if left out. */
  cwd?: string | undefined;
  /** Replaces the status line while work goes on; absent where errors do not go to a terminal. */
  status?: ((text: string) => void) | undefined;
  /** Empties the screen; absent where results do not go to a terminal. */
  clear?: (() => void) | undefined;
  /** Aborts when whoever read the results reads no more: what goes on for ever then ends. */
  gone?: AbortSignal | undefined;
}

/** 0 all well, 1 problems found, 2 wrong use or something that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;
