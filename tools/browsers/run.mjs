import { spawn, spawnSync } from "node:child_process";

/**
 * Runs a command and shows its output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ seconds: number, env?: Record<string, string> }} limits
 * @returns {Promise<boolean>} whether it ended well and in time
 */
export function run(command, args, { seconds, env = {} }) {
  console.log(`$ ${command} ${args.join(" ")}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      timeout: seconds * 1000,
    });
    child.on("error", () => resolve(false));
    child.on("exit", (code) => resolve(code === 0));
  });
}

/**
 * What a browser says that it is, such as "Chromium 130.0". A stub that only tells how to install the real
 * one says nothing.
 * @param {string} path
 * @returns {string | undefined}
 */
export function version(path) {
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /\d/.test(stdout) ? stdout.trim() : undefined;
}
