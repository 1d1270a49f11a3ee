import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { harbourLine } from "./fixtures/harbour-line.js";

const PACKAGE = fileURLToPath(new URL("..", import.meta.url));
const pages = [join(PACKAGE, "README.md"), ...globSync(join(PACKAGE, "docs/*.md"))];
const programs = pages
  .flatMap((page) => [...readFileSync(page, "utf8").matchAll(/```js\n([^]+?)```/g)])
  .map(([, code = ""]) => code);

it("the README and its pages have programs", () => expect(programs.length).toBeGreaterThan(2));

it.each(programs)("a program of the README or its pages prints what its remarks say (%#)", (code) => {
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
