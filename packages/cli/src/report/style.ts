/** Puts emphasis on words, or leaves them as they are. */
export interface Style {
  bold: (words: string) => string;
  red: (words: string) => string;
  green: (words: string) => string;
  dim: (words: string) => string;
}

const plain = (words: string): string => words;
const ansi = (on: number, off: number) => (words: string) => `\u001b[${on}m${words}\u001b[${off}m`;

/** Colour only where it is wanted: on a terminal and not when NO_COLOR is set, unless FORCE_COLOR asks for it or, with 0, against it. */
export function styleFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  return hasColour(isTerminal, env)
    ? { bold: ansi(1, 22), red: ansi(31, 39), green: ansi(32, 39), dim: ansi(2, 22) }
    : { bold: plain, red: plain, green: plain, dim: plain };
}

/** As Node and its tools do it: FORCE_COLOR wins over NO_COLOR, and either counts only when it holds something. */
function hasColour(
  isTerminal: boolean,
  { FORCE_COLOR, NO_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR;
}
