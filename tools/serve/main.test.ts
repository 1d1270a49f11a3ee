import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.mjs", import.meta.url));

/** Runs the command with a bad port, which needs no build. */
function start(args: string[], env: Record<string, string> = {}): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...env } });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    child.on("close", (code) => resolve({ code, output }));
  });
}

test("a bad port ends the command with the reason alone", async () => {
  const { code, output } = await start(["--port", "eighty"]);
  expect(code).toBe(1);
  expect(output).toBe('--port is "eighty", which is no port: give a whole number from 1 to 65535.\n');
});
