/** What begins another direction, what ends an embedding, and what ends an isolate (UAX #9). */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const [POP_EMBEDDING, POP_ISOLATE] = ["\u202c", "\u2069"];

/** Each of these begins an isolate; the others begin an embedding or an override. */
const ISOLATES = new Set(["\u2066", "\u2067", "\u2068"]);

/**
 * A text whose marks of direction are balanced: what it opens is closed at its end, and what closes nothing
 * of its own is left out. Otherwise it would turn the words after it, or end the isolate in which it stands.
 */
export function balanced(text: string): string {
  if (text.search(CONTROLS) < 0) return text;
  const open: string[] = [];
  const kept = text.replaceAll(CONTROLS, (mark) => (isKept(mark, open) ? mark : ""));
  return kept + open.toReversed().map(closing).join("");
}

/** Opens or closes; a mark that would close what another text has opened is not kept. */
function isKept(mark: string, open: string[]): boolean {
  if (mark !== POP_EMBEDDING && mark !== POP_ISOLATE) return open.push(mark) > 0;
  const place = mark === POP_ISOLATE ? open.findLastIndex((one) => ISOLATES.has(one)) : embeddingAt(open);
  if (place < 0) return false;
  open.length = place;
  return true;
}

/** An embedding ends only where no isolate stands within it. */
function embeddingAt(open: readonly string[]): number {
  const last = open.length - 1;
  return last >= 0 && !ISOLATES.has(open[last] ?? "") ? last : -1;
}

function closing(mark: string): string {
  return ISOLATES.has(mark) ? POP_ISOLATE : POP_EMBEDDING;
}
