import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { UsageError } from "../dataset/problem.js";
import { GENERATED, type Output } from "../emit/output.js";
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

describe("a build after another", () => {
  const files = (...words: string[]): Output =>
    new Map(words.map((word) => [`${word}.js`, `${GENERATED}\n${word}`]));
  const age = (path: string): void => utimesSync(path, 1_000_000, 1_000_000);
  const isAged = (path: string): boolean => statSync(path).mtimeMs === 1_000_000_000;

  it("touches nothing where nothing changes, not the folder either", async () => {
    const out = join(folder(), "out");
    await writeOutput(out, files("index", "a"));
    for (const path of [join(out, "a.js"), join(out, "index.js"), out]) age(path);
    expect(await writeOutput(out, files("index", "a"))).toEqual({
      written: new Set(),
      unchanged: new Set(["index.js", "a.js"]),
      removed: new Set(),
    });
    for (const path of [join(out, "a.js"), join(out, "index.js"), out]) expect(isAged(path), path).toBe(true);
  });

  it("writes what changes, keeps the time of the rest, and removes what is no more", async () => {
    const root = folder();
    const out = join(root, "out");
    await writeOutput(out, files("index", "a", "b"));
    for (const name of ["a.js", "b.js", "index.js"]) age(join(out, name));
    const next: Output = new Map([...files("index", "a"), ["a.js", "changed"]]);
    expect(await writeOutput(out, next)).toEqual({
      written: new Set(["a.js"]),
      unchanged: new Set(["index.js"]),
      removed: new Set(["b.js"]),
    });
    expect([isAged(join(out, "index.js")), isAged(join(out, "a.js")), existsSync(join(out, "b.js"))]).toEqual(
      [true, false, false],
    );
    expect(readdirSync(root)).toEqual(["out"]);
  });

  it("clears neither what a running build has put beside it, nor what is somebody else's", async () => {
    const root = folder();
    const beside = [
      `.out-redlines-${process.pid}-abcdef`,
      ".out-redlines-notes",
      ".out-abcdef",
      ".other-redlines-999999999-abcdef",
    ];
    for (const name of [...beside, ".out-redlines-999999999-abcdef"]) mkdirSync(join(root, name));
    await writeOutput(join(root, "out"), files("index"));
    expect(readdirSync(root).sort()).toEqual([...beside, "out"].sort());
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
