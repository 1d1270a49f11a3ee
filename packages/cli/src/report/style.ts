/** Puts emphasis on words, or leaves them as they are. */
export interface Style {
  bold: (words: string) => string;
  red: (words: string) => string;
  green: (words: string) => string;
  dim: (words: string) => string;
}

const plain = (words: string): string => words;
const ansi = (on: number, off: number) => (words: string) => `\u001b[${on}m${words}\u001b[${off}m`;

/** Colour only where it is wanted: on a terminal, and not when NO_COLOR is set. */
export function styleFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  const colour = isTerminal && !env["NO_COLOR"];
  return colour ? { bold: ansi(1, 22), red: ansi(31, 39), green: ansi(32, 39), dim: ansi(2, 22) } : { bold: plain, red: plain, green: plain, dim: plain };
}
