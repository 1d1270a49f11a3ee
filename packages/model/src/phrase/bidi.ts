/** What begins another direction, what ends an embedding, and what ends an isolate (UAX #9). */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const [POP_EMBEDDING, POP_ISOLATE] = ["\u202c", "\u2069"];

/** From here on a mark begins an isolate; those before it an embedding or an override. */
const FIRST_ISOLATE = "\u2066";

/**
 * A text whose marks of direction are balanced: what it opens is closed at its end, and what closes nothing
 * of its own is left out. Otherwise it would turn the words after it, or end the isolate in which it stands.
 */
export function balanced(text: string): string {
  const due: string[] = [];
  const kept = text.replaceAll(CONTROLS, (mark) => (isKept(mark, due) ? mark : ""));
  return kept + due.toReversed().join("");
}

/**
 * Opens or closes; a mark that would close what another text has opened is not kept.
 * @param due the marks that close what is open, the innermost last
 */
function isKept(mark: string, due: string[]): boolean {
  if (mark !== POP_EMBEDDING && mark !== POP_ISOLATE)
    return due.push(mark < FIRST_ISOLATE ? POP_EMBEDDING : POP_ISOLATE) > 0;
  const place = due.lastIndexOf(mark);
  // An isolate ends with all that is open in it, an embedding only where it is the innermost.
  if (place < (mark === POP_ISOLATE ? 0 : Math.max(0, due.length - 1))) return false;
  due.length = place;
  return true;
}
