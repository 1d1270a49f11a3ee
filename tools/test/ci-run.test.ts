import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ciRun = fileURLToPath(new URL("../../.ci/run", import.meta.url));

/** Runs `.ci/run` with an npm that only says and does what the test wants. */
async function run(npm: string): Promise<{ status: number | null; lastLine: string | undefined }> {
  const dir = await mkdtemp(join(tmpdir(), "redlines-ci-"));
  await mkdir(join(dir, "bin"));
  await mkdir(join(dir, ".ci"));
  await cp(ciRun, join(dir, ".ci/run"));
  await writeFile(join(dir, "bin/npm"), `#!/bin/sh\n${npm}\n`);
  await chmod(join(dir, "bin/npm"), 0o755);
  const { status, stdout } = spawnSync(join(dir, ".ci/run"), {
    encoding: "utf8",
    env: { PATH: `${join(dir, "bin")}${delimiter}${process.env.PATH}` },
  });
  await rm(dir, { recursive: true });
  return { status, lastLine: stdout.trim().split("\n").at(-1) };
}

test("a clean run closes with npm test's own line", async () => {
  expect(await run('echo noise; echo "12 passed, 0 failed"; echo after')).toEqual({
    status: 0,
    lastLine: "12 passed, 0 failed",
  });
});

test("failures are passed on", async () => {
  expect(await run('echo "9 passed, 3 failed"; exit 1')).toEqual({
    status: 1,
    lastLine: "9 passed, 3 failed",
  });
});

test("a line that tells of failures is believed, even when the exit code is clean", async () => {
  expect(await run('echo "9 passed, 3 failed"')).toEqual({ status: 1, lastLine: "9 passed, 3 failed" });
});

test("a run that dies early has failed, and says so", async () => {
  expect(await run("echo installing; exit 7")).toEqual({ status: 1, lastLine: "0 passed, 1 failed" });
  expect(await run("echo installing")).toEqual({ status: 1, lastLine: "0 passed, 1 failed" });
});

test("a run that breaks after a clean line has failed", async () => {
  expect(await run('echo "12 passed, 0 failed"; exit 1')).toEqual({
    status: 1,
    lastLine: "12 passed, 1 failed",
  });
});
