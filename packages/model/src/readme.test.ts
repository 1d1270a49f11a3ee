import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { harbourLine } from "./fixtures/harbour-line.js";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const programs = [...readme.matchAll(/```js\n([^]+?)```/g)].map(([, code = ""]) => code);

it("the README has programs", () => expect(programs.length).toBeGreaterThan(1));

it.each(programs)("a program of the README prints what its remarks say (%#)", (code) => {
  mkdirSync(join(PACKAGE, ".cache"), { recursive: true });
  const dir = mkdtempSync(join(PACKAGE, ".cache/readme-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeFileSync(join(dir, "dataset.json"), JSON.stringify(harbourLine()));
  writeFileSync(join(dir, "program.mjs"), code);
  const remarks = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, remark]) => remark);
  expect(
    execFileSync(process.execPath, ["program.mjs"], { cwd: dir, encoding: "utf8" }).trimEnd().split("\n"),
  ).toEqual(remarks);
});
