import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COLLECTIONS } from "@redlines/model";
import { describe, expect, it, onTestFinished } from "vitest";
import { ran } from "../fixtures/scratch.js";

function folder(): string {
  const root = mkdtempSync(join(tmpdir(), "redlines-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const filesOf = (dir: string): string[] =>
  (readdirSync(dir, { recursive: true }) as string[])
    .filter((path) => statSync(join(dir, path)).isFile())
    .sort();

describe("redlines init", () => {
  it("writes a folder in which check, build and verify work with no argument", async () => {
    const cwd = folder();
    const story = join(cwd, "story");
    const { code, out } = await ran(["init", "story"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain(`${filesOf(story).length} files in story`);
    for (const command of ["check", "build", "verify"]) {
      const { code: ended, err } = await ran([command], { cwd: story });
      expect({ command, ended, err }).toEqual({ command, ended: 0, err: "" });
    }
    expect(existsSync(join(story, "dist/index.js"))).toBe(true);
    expect(readdirSync(cwd)).toEqual(["story"]);
  });

  it("shows every kind of record, says that all is invented, and explains each file", async () => {
    const cwd = folder();
    await ran(["init", "story"], { cwd });
    const data = join(cwd, "story/data");
    expect(readdirSync(data).sort()).toEqual([...Object.values(COLLECTIONS), "dataset.yaml"].sort());
    for (const path of filesOf(data))
      expect(readFileSync(join(data, path), "utf8"), path).toMatch(/^# [A-Z]/);
    for (const path of filesOf(data).filter((one) => !one.startsWith("sources/")))
      expect(readFileSync(join(data, path), "utf8"), path).toMatch(/invented/i);
    expect(readFileSync(join(cwd, "story/article.txt"), "utf8")).toMatch(/^This article is made up/);
    expect(readFileSync(join(cwd, "story/.gitignore"), "utf8")).toBe("node_modules/\ndist/\n");
  });

  it("writes a package with the scripts, and the versions of this tool", async () => {
    const cwd = folder();
    await ran(["init", "Our Story!"], { cwd });
    const version = (path: string): string =>
      (JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as { version: string }).version;
    expect(JSON.parse(readFileSync(join(cwd, "Our Story!/package.json"), "utf8"))).toMatchObject({
      name: "our-story",
      private: true,
      scripts: { check: "redlines check", build: "redlines build", verify: "redlines verify" },
      dependencies: { "@redlines/model": `^${version(import.meta.resolve("@redlines/model/package.json"))}` },
      devDependencies: { "@redlines/cli": `^${version("../../package.json")}` },
    });
  });

  it("takes an empty folder, the working folder too", async () => {
    const cwd = folder();
    expect((await ran(["init", "."], { cwd })).code).toBe(0);
    expect((await ran(["check"], { cwd })).code).toBe(0);
  });

  it("takes the language in which the dataset will be written", async () => {
    const cwd = folder();
    const { code, out } = await ran(["init", "recit", "--language", "fr"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("write yours in fr");
    expect(readFileSync(join(cwd, "recit/data/dataset.yaml"), "utf8")).toMatch(/^language: fr$/m);
    expect((await ran(["check"], { cwd: join(cwd, "recit") })).code).toBe(0);
  });
});

describe("redlines init refuses", () => {
  it("a folder that is not empty, and leaves it as it was", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "mine"));
    writeFileSync(join(cwd, "mine/notes.txt"), "mine");
    const { code, err } = await ran(["init", "mine"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("is not empty.");
    expect(filesOf(cwd)).toEqual(["mine/notes.txt"]);
  });

  it.each([
    ["a file", ["init", "file"], "cannot be a new folder: ENOTDIR"],
    ["what lies below a file", ["init", "file/story"], "cannot be a new folder: ENOTDIR"],
    ["no folder", ["init"], "DIR is missing."],
    ["what is no language", ["init", "story", "--language", "english"], "english is not a language tag."],
  ])("%s", async (_, args, said) => {
    const cwd = folder();
    writeFileSync(join(cwd, "file"), "");
    const { code, err } = await ran(args, { cwd });
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(readdirSync(cwd)).toEqual(["file"]);
  });
});
