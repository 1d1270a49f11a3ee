import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { revisionOf } from "../src/page/revision.ts";

let dir: string;
const git = (...args: string[]): void => {
  const author = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
  execFileSync("git", [...author, ...args], { cwd: dir, stdio: "ignore" });
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "redlines-revision-"));
  mkdirSync(join(dir, "docs"));
  writeFileSync(join(dir, "docs/benchmarks.md"), "old");
  writeFileSync(join(dir, "code.ts"), "old");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message=First");
});

afterAll(() => rmSync(dir, { recursive: true }));

test("a checkout is changed by anything but the page that a run itself writes", () => {
  const root = pathToFileURL(`${dir}/`);
  expect(revisionOf(root)).toEqual({
    commit: expect.stringMatching(/^[0-9a-f]{7,}$/) as string,
    day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    changed: false,
  });
  writeFileSync(join(dir, "docs/benchmarks.md"), "new");
  expect(revisionOf(root).changed).toBe(false);
  writeFileSync(join(dir, "code.ts"), "new");
  expect(revisionOf(root).changed).toBe(true);
});
