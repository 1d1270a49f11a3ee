import { spawnSync } from "node:child_process";

/** What a command of the rehearsal is given: where it runs, and what it finds around it. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** A command that failed: what it was, where it ran, and all that it said. */
export class CommandError extends Error {}

/**
 * Runs a command to its end.
 * @returns what it printed
 * @throws {CommandError} where it fails
 */
export function run(command: string, args: readonly string[], { cwd, env }: Surroundings): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return stdout;
  const said = [error?.message, stdout, stderr].filter(Boolean).join("\n");
  throw new CommandError(`${[command, ...args].join(" ")} failed in ${cwd}:\n${said}`);
}

/**
 * The surroundings of somebody who has nothing of this repository: its packages, caches and settings of
 * package managers are gone from sight.
 * @param home an empty folder, for what programs keep of their own
 */
export function strangersEnv(home: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|pnpm_|yarn_|turbo_|NODE_PATH$|NODE_OPTIONS$|INIT_CWD$|VITEST)/i.test(name),
  );
  const path = (process.env["PATH"] ?? "").split(":").filter((one) => !one.includes("node_modules"));
  return { ...Object.fromEntries(kept), PATH: path.join(":"), HOME: home, NO_COLOR: "1", ...more };
}
