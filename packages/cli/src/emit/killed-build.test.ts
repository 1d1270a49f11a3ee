import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { GENERATED, type Output } from "./output.js";
import { writeOutput } from "./write-output.js";

const MODULE = new URL("../../dist/emit/write-output.js", import.meta.url);
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

/** Writes an output, and kills itself with no notice before the step of the file system that has the number. */
const KILLED = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const [out, files, last] = [process.argv[1], new Map(JSON.parse(process.argv[2])), Number(process.argv[3])];
let step = 0;
for (const name of ["copyFile", "link", "lstat", "mkdir", "mkdtemp", "readFile", "readdir", "rename", "rm", "stat", "utimes", "writeFile"]) {
  const real = fs.promises[name];
  fs.promises[name] = (...args) => (++step === last ? process.kill(process.pid, "SIGKILL") : real(...args));
}
syncBuiltinESMExports();
const { writeOutput } = await import(${JSON.stringify(MODULE.href)});
await writeOutput(out, files);
`;

function content(dir: string): [string, string][] | undefined {
  if (!existsSync(dir)) return undefined;
  const files = (readdirSync(dir, { recursive: true }) as string[]).filter((path) => statSync(join(dir, path)).isFile()).sort();
  return files.map((path) => [path, readFileSync(join(dir, path), "utf8")]);
}

const sorted = (output: Output): [string, string][] => [...output].sort(([a], [b]) => (a < b ? -1 : 1));

describe("a build that is killed", { timeout: 60_000 }, () => {
  it("is tried as built", () => expect(existsSync(fileURLToPath(MODULE)), "build the package first: pnpm run build").toBe(true));

  it("before any of its steps leaves the old output or the new one, never a mixture, and the next build clears up", async () => {
    const seen = new Set<string>();
    for (let step = 1, ended = false; !ended; step++) {
      const root = mkdtempSync(join(tmpdir(), "redlines-"));
      onTestFinished(() => rmSync(root, { recursive: true, force: true }));
      const out = join(root, "out");
      await writeOutput(out, OLD);
      utimesSync(join(out, "index.js"), 1_000_000, 1_000_000);
      const { signal, status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", KILLED, out, JSON.stringify([...NEW]), String(step)], {
        encoding: "utf8",
      });
      ended = signal === null;
      if (ended) expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const now = content(out);
      seen.add(JSON.stringify(now) ?? "none");
      if (now) expect([sorted(OLD), sorted(NEW)]).toContainEqual(now);
      await writeOutput(out, NEW);
      expect(content(out)).toEqual(sorted(NEW));
      expect(readdirSync(root)).toEqual(["out"]);
      expect(statSync(join(out, "index.js")).mtimeMs).toBe(1_000_000_000);
    }
    // Killed between its last two renames it leaves neither in place, but both beside it.
    expect(seen).toEqual(new Set([JSON.stringify(sorted(OLD)), "none", JSON.stringify(sorted(NEW))]));
  });
});
