/** Emphasises text, or leaves it as it is. */
export interface Style {
  bold: (text: string) => string;
  red: (text: string) => string;
  green: (text: string) => string;
  dim: (text: string) => string;
}

const plain = (text: string): string => text;
const ansi = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

/** Colour on a terminal unless NO_COLOR is set; FORCE_COLOR takes precedence, and 0 turns colour off. */
export function styleFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Style {
  return hasColour(isTerminal, env)
    ? { bold: ansi(1, 22), red: ansi(31, 39), green: ansi(32, 39), dim: ansi(2, 22) }
    : { bold: plain, red: plain, green: plain, dim: plain };
}

/** As Node does it: FORCE_COLOR takes precedence over NO_COLOR, and an empty variable counts as unset. */
function hasColour(
  isTerminal: boolean,
  { FORCE_COLOR, NO_COLOR }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (FORCE_COLOR) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR;
}
