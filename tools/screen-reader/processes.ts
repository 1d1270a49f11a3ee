import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";

/** The programs of one log: each leads a group of its own, and only these groups are ended. */
export class Processes {
  #started: ChildProcess[] = [];

  /**
   * Starts a program.
   * @param env all that it finds around it
   */
  start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    const stdio = ["ignore", "pipe", "ignore", "pipe"] as const;
    const child = spawn(command, args, { env, detached: true, stdio: [...stdio] });
    child.on("error", () => {});
    this.#started.push(child);
    return child;
  }

  /** Ends them, the last first, with all that they started themselves. */
  async end(): Promise<void> {
    for (const child of this.#started.splice(0).toReversed()) await endGroup(child);
  }
}

async function endGroup(child: ChildProcess): Promise<void> {
  const gone = child.exitCode !== null || child.signalCode !== null ? undefined : once(child, "exit");
  signal(child, "SIGTERM");
  await Promise.race([gone, wait(3000, undefined, { ref: false })]);
  signal(child, "SIGKILL");
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, name);
  } catch {
    // The whole group is gone.
  }
}

/**
 * The first line that a program writes, which tells that it is up.
 * @throws where it says nothing in time
 */
export async function firstLine(stream: unknown, who: string): Promise<string> {
  const said = (async (): Promise<string> => {
    let text = "";
    for await (const part of stream as Readable) {
      text += String(part);
      if (text.includes("\n")) break;
    }
    return text.split("\n")[0] ?? "";
  })();
  const line = await Promise.race([said, wait(15_000, "", { ref: false })]);
  if (line === "") throw new Error(`${who} did not start.`);
  return line;
}

/**
 * Asks again until something is so.
 * @throws with what did not come, where it is not so in time
 */
export async function eventually<T>(
  what: string,
  ask: () => T | undefined | false,
  seconds: number,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`${what} did not come in ${seconds} seconds.`);
    await wait(50);
  }
}
