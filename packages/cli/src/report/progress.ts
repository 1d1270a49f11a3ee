/** Tells how far long work has come. */
export interface Progress {
  tell: (done: number, total: number) => void;
  /** Takes the line away again. */
  clear: () => void;
}

/** Work that is done sooner needs no word. */
const PATIENCE_MS = 400;
const EVERY_MS = 100;

/**
 * A line that changes on a terminal, and nothing where there is none.
 * @param status shows words in place of those it showed before
 * @param now milliseconds
 */
export function progressOn(
  status: ((words: string) => void) | undefined,
  now: () => number = () => performance.now(),
): Progress {
  if (!status) return { tell: () => undefined, clear: () => undefined };
  let next = now() + PATIENCE_MS;
  let shown = false;
  const show = (words: string): void => {
    shown = words !== "";
    status(words);
  };
  const tell = (done: number, total: number): void => {
    if (now() < next) return;
    next = now() + EVERY_MS;
    show(`${done} of ${total} files`);
  };
  return { tell, clear: () => (shown ? show("") : undefined) };
}
