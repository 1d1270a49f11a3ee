/** What a command writes to, and knows of the outside. */
export interface Io {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Whether errors and results go to a terminal. */
  isTerminal: boolean;
  env: Readonly<Record<string, string | undefined>>;
}

/** 0 all well, 1 problems found, 2 wrong use or something that cannot be read or written. */
export type ExitCode = 0 | 1 | 2;
