import { reason } from "./read/file-text.js";

/** What a reader leaves behind that ends early, such as `head -1`, a pager or a connection. */
const GONE = new Set(["EPIPE", "ECONNRESET", "ERR_STREAM_DESTROYED"]);

/** What becomes of a stream that cannot be written to any more. */
export interface Ends {
  /** Its reader has gone away, which is no error. */
  gone: () => void;
  /** Something is lost: a full device, say. The reason is the system's own short word. */
  lost: (why: string) => void;
}

/** The part of a stream of the process that is used. */
export interface Writable {
  write: (text: string) => unknown;
  on: (event: "error", listener: (error: unknown) => void) => unknown;
}

/**
 * Writes to a stream until it fails, and tells of that once. Without it a stream that fails ends the
 * process with a trace of the stack.
 */
export function sinkOf(stream: Writable, { gone, lost }: Ends): (text: string) => void {
  let isOpen = true;
  const fail = (error: unknown): void => {
    if (!isOpen) return;
    isOpen = false;
    const why = reason(error);
    if (GONE.has(why)) gone();
    else lost(why);
  };
  stream.on("error", fail);
  return (text) => {
    if (isOpen) attempt(() => stream.write(text), fail);
  };
}

/** A file is written at once, and may fail at once; a pipe tells later. */
function attempt(write: () => unknown, fail: (error: unknown) => void): void {
  try {
    write();
  } catch (error) {
    fail(error);
  }
}
