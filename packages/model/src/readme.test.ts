import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { rules } from "./check/rules.js";

const PACKAGE = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
const code = /```js\n([^]*?)```/.exec(readme)?.[1] ?? "";

/** Runs code beside the invented dataset, where the package can be imported by its name. */
function run(text: string): string {
  const dir = mkdtempSync(join(PACKAGE, "build/readme-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  symlinkSync(join(PACKAGE, "../cli/fixtures/harbour-line/dataset.json"), join(dir, "dataset.json"));
  writeFileSync(join(dir, "use.mjs"), text);
  const { stdout, stderr } = spawnSync(process.execPath, ["use.mjs"], { cwd: dir, encoding: "utf8" });
  return stdout + stderr;
}

describe("the readme", () => {
  it("has code that prints what it says", () => {
    const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
    expect(said.length).toBeGreaterThan(3);
    expect(run(code).trim().split("\n")).toEqual(said);
  });

  it("lists the rules as they are", () => {
    const table = /<!-- rules -->([^]*)<!-- \/rules -->/.exec(readme)?.[1] ?? "";
    const rows = [...table.matchAll(/^\| `([a-z-]+)` *\| (.*?) *\|$/gm)].map(([, name, docs]) => ({ name, docs }));
    expect(rows).toEqual(rules.map(({ name, docs }) => ({ name, docs })));
  });
});
