import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { GENERATED, type Output } from "../emit/output.js";
import { writeOutput } from "./write-output.js";

const MODULE = new URL("../../dist/write/write-output.js", import.meta.url);
const SAME = `${GENERATED}\nsame`;
const OLD: Output = new Map([
  ["index.js", SAME],
  ["deep/a.js", "old"],
  ["gone.js", "old"],
]);
const NEW: Output = new Map([
  ["index.js", SAME],
  ["deep/a.js", "new"],
  ["deep/b.js", "new"],
]);

/** Writes an output, and kills itself without notice before the file-system call of the given number. */
const KILLED = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const [out, files, last] = [process.argv[1], new Map(JSON.parse(process.argv[2])), Number(process.argv[3])];
let step = 0;
const calls =
  "chmod copyFile link lstat mkdir mkdtemp readFile readdir realpath rename rm rmdir stat utimes writeFile"
    .split(" ");
for (const name of calls) {
  const real = fs.promises[name];
  fs.promises[name] = (...args) => (++step === last ? process.kill(process.pid, "SIGKILL") : real(...args));
}
syncBuiltinESMExports();
const { writeOutput } = await import(${JSON.stringify(MODULE.href)});
await writeOutput(out, files);
`;

function content(dir: string): [string, string][] | undefined {
  if (!existsSync(dir)) return undefined;
  const files = (readdirSync(dir, { recursive: true }) as string[])
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();
  return files.map((path) => [path, readFileSync(join(dir, path), "utf8")]);
}

const sorted = (output: Output): [string, string][] => [...output].sort(([a], [b]) => (a < b ? -1 : 1));

/** What a build leaves that is killed before a step, and what the next one makes of it. */
async function killedBefore(step: number, prepare: (out: string) => void = () => undefined) {
  const root = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const out = join(root, "out");
  await writeOutput(out, OLD);
  prepare(out);
  utimesSync(join(out, "index.js"), 1_000_000, 1_000_000);
  const args = ["--input-type=module", "-e", KILLED, out, JSON.stringify([...NEW]), String(step)];
  const { signal, status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const left = content(out);
  await writeOutput(out, NEW);
  const isKept = statSync(join(out, "index.js")).mtimeMs === 1_000_000_000;
  return { signal, status, stderr, left, after: { built: content(out), beside: readdirSync(root), isKept } };
}

describe("a build that is killed", () => {
  it("is tried as built", () =>
    expect(existsSync(fileURLToPath(MODULE)), "build the package first: pnpm run build").toBe(true));

  it("before any step leaves the old output or the new one, and the next build clears up", async () => {
    const all = [];
    for (let step = 1; all.at(-1)?.signal !== null; step++) all.push(await killedBefore(step));
    expect(all.length).toBeGreaterThan(20);
    const { status, stderr } = all.at(-1) ?? {};
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(all.map(({ after }) => after)).toEqual(
      all.map(() => ({ built: sorted(NEW), beside: ["out"], isKept: true })),
    );
    const seen = new Set(all.map(({ left }) => JSON.stringify(left) ?? "none"));
    // Killed between its last two renames it leaves neither in place, but both beside it.
    expect(seen).toEqual(new Set([JSON.stringify(sorted(OLD)), "none", JSON.stringify(sorted(NEW))]));
  });

  it("in place leaves each file old or new, and the next build clears up", async () => {
    const holdRepository = (out: string): void => writeFileSync(join(out, ".git"), "gitdir: elsewhere");
    const all = [];
    for (let step = 1; all.at(-1)?.signal !== null; step++)
      all.push(await killedBefore(step, holdRepository));
    expect(all.length).toBeGreaterThan(15);
    const theirs: [string, string] = [".git", "gitdir: elsewhere"];
    expect(all.map(({ after }) => after)).toEqual(
      all.map(() => ({ built: [theirs, ...sorted(NEW)], beside: ["out"], isKept: true })),
    );
    const whole = new Set([theirs, ...OLD, ...NEW].map(String));
    for (const { left } of all)
      expect(left?.filter(([path]) => !path.endsWith(".tmp")).map(String)).toSatisfy((files: string[]) =>
        files.every((file) => whole.has(file)),
      );
  });
});
