/** Reports how far long work has come. */
export interface Progress {
  report: (done: number, total: number) => void;
  /** Takes the line away again. */
  clear: () => void;
}

/** Work that is done sooner is not reported. */
const PATIENCE_MS = 400;
const EVERY_MS = 100;

/**
 * A line that changes on a terminal, and nothing where there is none.
 * @param status replaces the text that it showed before
 * @param now milliseconds
 */
export function progressOn(
  status: ((text: string) => void) | undefined,
  now: () => number = () => performance.now(),
): Progress {
  if (!status) return { report: () => undefined, clear: () => undefined };
  let next = now() + PATIENCE_MS;
  let shown = false;
  const show = (text: string): void => {
    shown = text !== "";
    status(text);
  };
  const report = (done: number, total: number): void => {
    if (now() < next) return;
    next = now() + EVERY_MS;
    show(`${done} of ${total} files`);
  };
  return { report, clear: () => (shown ? show("") : undefined) };
}
