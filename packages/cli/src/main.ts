import type { ExitCode } from "./io.js";
import { run } from "./run.js";
import { sinkOf } from "./sink.js";

const gone = new AbortController();
let isLost = false;

const toErr = sinkOf(process.stderr, { gone: () => undefined, lost: () => lose() });
const toOut = sinkOf(process.stdout, {
  gone: () => gone.abort(),
  lost: (why) => {
    toErr(`error  The standard output cannot be written: ${why}.\n       ${remedyFor(why)}\n`);
    lose();
  },
});

/** A stream may tell only after everything else is done. */
function lose(): void {
  isLost = true;
  process.exitCode = 2;
}

function remedyFor(why: string): string {
  return why === "ENOSPC" || why === "EDQUOT"
    ? "Make room on its device, or send it somewhere else."
    : "Send it somewhere else.";
}

const isTerminal = process.stderr.isTTY && process.stdout.isTTY;

const ended = await run(process.argv.slice(2), {
  out: (line) => toOut(`${line}\n`),
  err: (line) => toErr(`${line}\n`),
  isTerminal,
  env: process.env,
  status: process.stderr.isTTY ? (text) => toErr(`\r\u001B[K${text}`) : undefined,
  clear: isTerminal ? () => toOut("\u001B[2J\u001B[H") : undefined,
  gone: gone.signal,
}).catch(unforeseen);
process.exitCode = isLost ? 2 : ended;

/** A fault of ours, not of the dataset: its trace is what a report of it needs. */
function unforeseen(error: unknown): ExitCode {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  toErr(
    `error  redlines met something that it does not foresee. Please report it, with these lines:\n${trace}\n`,
  );
  return 2;
}
