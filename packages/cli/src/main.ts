import { run } from "./run.js";

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  isTerminal: process.stderr.isTTY && process.stdout.isTTY,
  env: process.env,
  status: process.stderr.isTTY ? (text) => process.stderr.write(`\r\u001B[K${text}`) : undefined,
  clear:
    process.stderr.isTTY && process.stdout.isTTY
      ? () => process.stdout.write("\u001B[2J\u001B[H")
      : undefined,
});
