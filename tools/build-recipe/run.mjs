import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { delimiter } from "node:path";

/** This package's own binaries come first, so that a package needs no build dependency but this one. */
const ownBin = fileURLToPath(new URL("./node_modules/.bin", import.meta.url));

/**
 * Runs a command with the caller's input and output.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>} rejects when the command exits with anything but 0
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PATH: `${ownBin}${delimiter}${process.env.PATH}` };
    const child = spawn(command, args, { stdio: "inherit", env });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}`));
    });
  });
}
