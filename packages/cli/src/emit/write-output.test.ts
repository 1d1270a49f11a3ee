import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { UsageError } from "../dataset/problem.js";
import { GENERATED, type Output } from "./output.js";
import { writeOutput } from "./write-output.js";

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const output = (word: string): Output => new Map([["index.js", `${GENERATED}\n${word}`]]);

/** Cannot be written: its folder is a file that has been written before. */
const failing: Output = new Map([...output("new"), ["index.js/inside.js", ""]]);

describe("a build that fails half way", () => {
  it("leaves the old output and nothing else", async () => {
    const root = folder();
    const out = join(root, "out");
    await writeOutput(out, output("old"));
    await expect(writeOutput(out, failing)).rejects.toThrow(UsageError);
    expect(readFileSync(join(out, "index.js"), "utf8")).toContain("old");
    expect(readdirSync(root)).toEqual(["out"]);
  });

  it("leaves nothing where nothing was", async () => {
    const root = folder();
    await expect(writeOutput(join(root, "deep/out"), failing)).rejects.toThrow(/Nothing was written/);
    expect(existsSync(join(root, "deep/out"))).toBe(false);
  });
});

describe("a build that succeeds", () => {
  it("leaves the new output and nothing else", async () => {
    const root = folder();
    await writeOutput(join(root, "out"), output("old"));
    await writeOutput(join(root, "out"), output("new"));
    expect(readFileSync(join(root, "out/index.js"), "utf8")).toContain("new");
    expect(readdirSync(root)).toEqual(["out"]);
  });
});
