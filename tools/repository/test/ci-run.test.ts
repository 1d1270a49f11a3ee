import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { TOP } from "../top.js";

const ciRun = join(TOP, ".ci/run");

const CLEAN = 'echo "0 passed, 0 failed"';

/** How `.ci/run` ends with an npm that only says and does what the test wants, in each of its two runs. */
async function run(
  short: string,
  long = CLEAN,
): Promise<{ status: number | null; lastLine: string | undefined }> {
  const { status, lines } = await output(short, long);
  return { status, lastLine: lines.at(-1) };
}

/** What `.ci/run` prints with such an npm. */
async function output(short: string, long = CLEAN): Promise<{ status: number | null; lines: string[] }> {
  const dir = await mkdtemp(join(tmpdir(), "redlines-ci-"));
  await mkdir(join(dir, "bin"));
  await mkdir(join(dir, ".ci"));
  await cp(ciRun, join(dir, ".ci/run"));
  const npm = `#!/bin/sh\ncase "$2" in\ntest) ${short} ;;\ntest:long) ${long} ;;\nesac\n`;
  await writeFile(join(dir, "bin/npm"), npm);
  await chmod(join(dir, "bin/npm"), 0o755);
  const { status, stdout } = spawnSync(join(dir, ".ci/run"), {
    encoding: "utf8",
    env: { PATH: `${join(dir, "bin")}${delimiter}${process.env.PATH}` },
  });
  await rm(dir, { recursive: true });
  return { status, lines: stdout.trim().split("\n") };
}

test("a clean run closes with the total of both", async () => {
  const clean = 'echo noise; echo "12 passed, 0 failed"; echo after';
  expect(await run(clean)).toEqual({ status: 0, lastLine: "12 passed, 0 failed" });
  expect(await run(clean, 'echo "3 passed, 0 failed"')).toEqual({
    status: 0,
    lastLine: "15 passed, 0 failed",
  });
});

test("what was skipped is added up, and no failure", async () => {
  const skipping = (count: number) => `echo "9 passed, 0 failed, ${count} skipped"`;
  expect(await run(skipping(4), skipping(3))).toEqual({
    status: 0,
    lastLine: "18 passed, 0 failed, 7 skipped",
  });
});

test("failures of either run are passed on, and the second runs after a failure too", async () => {
  const failing = 'echo "9 passed, 3 failed"; exit 1';
  expect(await run(failing)).toEqual({ status: 1, lastLine: "9 passed, 3 failed" });
  expect(await run(failing, failing)).toEqual({ status: 1, lastLine: "18 passed, 6 failed" });
  expect(await run('echo "1 passed, 0 failed"', failing)).toEqual({
    status: 1,
    lastLine: "10 passed, 3 failed",
  });
});

test("what failed in either run is named once more at the end", async () => {
  const naming = (name: string) => `echo "✗ ${name}"; echo noise; echo "1 passed, 1 failed"; exit 1`;
  const { lines } = await output(naming("a > of files"), naming("b"));
  expect(lines.slice(-3)).toEqual(["✗ a > of files", "✗ b", "2 passed, 2 failed"]);
  expect((await output(naming("a"))).lines.slice(-2)).toEqual(["✗ a", "1 passed, 1 failed"]);
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
