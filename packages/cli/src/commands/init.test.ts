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
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { COLLECTIONS } from "@redlines/model";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
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
      expect(readFileSync(join(data, path), "utf8"), path).toMatch(/^# yaml-language-server.*\n# [A-Z]/);
    for (const path of filesOf(data).filter((one) => !one.startsWith("sources/")))
      expect(readFileSync(join(data, path), "utf8"), path).toMatch(/invented/i);
    expect(readFileSync(join(cwd, "story/article.txt"), "utf8")).toMatch(/^This article is made up/);
    expect(readFileSync(join(cwd, "story/.gitignore"), "utf8")).toBe("node_modules/\ndist/\nsite/\n");
  });

  it("writes a package with the scripts, and the versions of this tool", async () => {
    const cwd = folder();
    await ran(["init", "Our Story!"], { cwd });
    const version = (path: string): string =>
      (JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as { version: string }).version;
    expect(JSON.parse(readFileSync(join(cwd, "Our Story!/package.json"), "utf8"))).toMatchObject({
      name: "our-story",
      private: true,
      scripts: {
        check: "redlines check",
        verify: "redlines verify",
        build: "redlines build",
        render: "redlines render",
        site: "redlines site --base-url https://your.site/redlines/",
      },
      dependencies: { "@redlines/model": `^${version(import.meta.resolve("@redlines/model/package.json"))}` },
      devDependencies: {
        "@redlines/cli": `^${version("../../package.json")}`,
        "@redlines/embed": `^${version("../../../embed/package.json")}`,
      },
    });
  });

  it("takes an empty folder, the working folder too", async () => {
    const cwd = folder();
    expect((await ran(["init", "."], { cwd })).code).toBe(0);
    expect((await ran(["check"], { cwd })).code).toBe(0);
  });

  it.each(["fr", "fr-CA"])("writes its example in French for %s", async (tag) => {
    const cwd = folder();
    const { code, out } = await ran(["init", "recit", "--language", tag], { cwd });
    const recit = join(cwd, "recit");
    expect(code).toBe(0);
    expect(out).not.toContain("in English");
    expect(readFileSync(join(recit, "data/dataset.yaml"), "utf8")).toContain(`\nlanguage: ${tag}\n`);
    for (const command of [["check", "--strict"], ["verify", "--write"], ["verify", "--strict"], ["build"]]) {
      const before = contentsOf(join(recit, "data"));
      const { code: ended, err } = await ran(command, { cwd: recit });
      expect({ command, ended, err }).toEqual({ command, ended: 0, err: "" });
      expect(contentsOf(join(recit, "data"))).toEqual(before);
    }
  });

  it("has the same files in each language but for their names", async () => {
    const cwd = folder();
    await ran(["init", "story"], { cwd });
    await ran(["init", "recit", "--language", "fr"], { cwd });
    const folders = (dir: string): string[] => filesOf(join(cwd, dir)).map((path) => dirname(path));
    expect(folders("recit").sort()).toEqual(folders("story").sort());
    expect(readFileSync(join(cwd, "recit/article.txt"), "utf8")).toMatch(/^Cet article est inventé/);
    for (const path of filesOf(join(cwd, "recit/data")))
      expect(readFileSync(join(cwd, "recit/data", path), "utf8"), path).toMatch(/inventé/i);
  });

  it("says where there is no example in the language in which the dataset will be written", async () => {
    const cwd = folder();
    const { code, out } = await ran(["init", "hekayat", "--language", "fa"], { cwd });
    expect(code).toBe(0);
    expect(out).toContain("the example is in English: write yours in fa");
    expect(readFileSync(join(cwd, "hekayat/data/dataset.yaml"), "utf8")).toMatch(/^language: fa$/m);
    expect((await ran(["check"], { cwd: join(cwd, "hekayat") })).code).toBe(0);
  });

  it.each(["en", "fr"])("names in each file (%s) the schema by which an editor helps", async (language) => {
    const cwd = folder();
    await ran(["init", "story", "--language", language], { cwd });
    const data = join(cwd, "story/data");
    const model = dirname(fileURLToPath(import.meta.resolve("@redlines/model/package.json")));
    for (const path of filesOf(data)) {
      const text = readFileSync(join(data, path), "utf8");
      const [, named = ""] = /^# yaml-language-server: \$schema=(.*)\n/.exec(text) ?? [];
      const inModel = relative(
        join(cwd, "story/node_modules/@redlines/model"),
        resolve(data, dirname(path), named),
      );
      const schema = JSON.parse(readFileSync(join(model, inModel), "utf8")) as object;
      expect({ path, faults: faults(schema, parse(text)) }).toEqual({ path, faults: null });
    }
  });
});

/** What a schema has to say against what a file holds. */
function faults(schema: object, value: unknown): unknown {
  const ajv = new Ajv2020({ keywords: ["enumDescriptions"] });
  formats.default.default(ajv);
  ajv.validate(schema, value);
  return ajv.errors;
}

const contentsOf = (dir: string): string[] =>
  filesOf(dir).map((path) => readFileSync(join(dir, path), "utf8"));

describe("redlines init refuses", () => {
  it("a folder that is not empty, and leaves it as it was", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "mine"));
    writeFileSync(join(cwd, "mine/notes.txt"), "mine");
    const { code, err } = await ran(["init", "mine"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("is not empty: it holds notes.txt.");
    expect(filesOf(cwd)).toEqual(["mine/notes.txt"]);
  });

  it.each([
    ["a file", ["init", "file"], "cannot be a new folder: ENOTDIR"],
    ["what lies below a file", ["init", "file/story"], "cannot be a new folder: ENOTDIR"],
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
