import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { GENERATED, type Output } from "../emit/output.js";
import { freshFolder } from "../fixtures/written-dataset.js";
import { putFile } from "./put-file.js";
import { writeFolder } from "./write-folder.js";
import { writeOutput } from "./write-output.js";

const output = (word: string): Output =>
  new Map([
    ["index.js", `${GENERATED}\n${word}`],
    ["deep/a.js", word],
  ]);

/** A folder with an output, ready for the next one. */
async function built(name = "out"): Promise<{ root: string; out: string }> {
  const root = freshFolder();
  const out = join(root, name);
  await writeOutput(out, output("old"));
  return { root, out };
}

const text = (out: string): string => readFileSync(join(out, "deep/a.js"), "utf8");

describe("an output folder stays what it is", () => {
  it("a link, to a folder somewhere else", async () => {
    const { root, out } = await built();
    symlinkSync("out", join(root, "dist"));
    await writeOutput(join(root, "dist"), output("new"));
    expect([readlinkSync(join(root, "dist")), text(out), readdirSync(root)]).toEqual([
      "out",
      "new",
      ["dist", "out"],
    ]);
  });

  it("with its rights", async () => {
    const { out } = await built();
    chmodSync(out, 0o2770);
    await writeOutput(out, output("new"));
    expect([(statSync(out).mode & 0o7777).toString(8), text(out)]).toEqual(["2770", "new"]);
  });

  it.each([".git", ".hg", ".DS_Store"])("with the %s that somebody else put into it", async (name) => {
    const { out } = await built();
    mkdirSync(join(out, name));
    writeFileSync(join(out, name, "config"), "theirs");
    const { inPlace, removed } = await writeOutput(out, output("new"));
    expect([inPlace, removed.size, text(out)]).toEqual([`holds ${name}`, 0, "new"]);
    expect(readFileSync(join(out, name, "config"), "utf8")).toBe("theirs");
  });

  it("the folder in which the command runs", async () => {
    const { out } = await built();
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    process.chdir(join(out, "deep"));
    const { inPlace } = await writeOutput(out, output("new"));
    expect([inPlace, readFileSync("a.js", "utf8")]).toEqual([
      "is the folder in which the command runs",
      "new",
    ]);
  });
});

describe("an output folder counts as empty", () => {
  it.each(["csv", "excerpts/actor", ".git"])("where it holds only the empty folder %s", async (folder) => {
    const out = freshFolder();
    mkdirSync(join(out, folder), { recursive: true });
    await writeOutput(out, output("new"));
    expect(text(out)).toBe("new");
  });

  it("and not where a file lies in a folder of it", async () => {
    const out = freshFolder();
    mkdirSync(join(out, "src"));
    writeFileSync(join(out, "src/theirs.js"), "theirs");
    await expect(writeOutput(out, output("new"))).rejects.toThrow("holds files that no build wrote");
  });
});

describe("an output folder is refused, and left as it is", () => {
  it("where it is a link that leads nowhere", async () => {
    const root = freshFolder();
    symlinkSync("nowhere", join(root, "out"));
    await expect(writeOutput(join(root, "out"), output("new"))).rejects.toThrow(
      "is a link that leads nowhere",
    );
    expect(readdirSync(root)).toEqual(["out"]);
  });

  it.each([
    ["a link to a file", (path: string) => symlinkSync("../index.js", path)],
    ["a link to a folder", (path: string) => symlinkSync("..", path)],
    ["a pipe", (path: string) => void spawnSync("mkfifo", [path])],
  ])("where it holds %s", async (_, make) => {
    const { out } = await built();
    make(join(out, "deep/theirs"));
    await expect(writeOutput(out, output("new"))).rejects.toThrow("deep/theirs, which is neither a file nor");
    expect([text(out), lstatSync(join(out, "deep/theirs")).isFile()]).toEqual(["old", false]);
  });
});

describe("one file", () => {
  it("that is a link stays one", async () => {
    const root = freshFolder();
    writeFileSync(join(root, "real"), "old", { mode: 0o640 });
    chmodSync(join(root, "real"), 0o666);
    symlinkSync("real", join(root, "link"));
    expect(await putFile(join(root, "link"), "new")).toBe("renamed");
    expect(readlinkSync(join(root, "link"))).toBe("real");
    expect([readFileSync(join(root, "real"), "utf8"), statSync(join(root, "real")).mode & 0o777]).toEqual([
      "new",
      0o666,
    ]);
  });

  it("that cannot be written leaves nothing beside it", async () => {
    const root = freshFolder();
    mkdirSync(join(root, "folder"));
    await expect(putFile(join(root, "folder"), "new")).rejects.toThrow("EISDIR");
    expect(readdirSync(root)).toEqual(["folder"]);
  });
});

describe("a folder for a new dataset", () => {
  const files = new Map([["data/dataset.yaml", "id: x\n"]]);

  it.each([".git", ".DS_Store", "LICENSE", ".gitattributes"])("may hold %s, which stays", async (name) => {
    const dir = freshFolder();
    writeFileSync(join(dir, name), "theirs");
    await writeFolder(dir, files);
    expect([readdirSync(dir).sort(), readFileSync(join(dir, name), "utf8")]).toEqual([
      [name, "data"].sort(),
      "theirs",
    ]);
  });

  it.each(["notes.txt", "data", "src"])("may not hold %s, and is left as it is", async (name) => {
    const dir = freshFolder();
    writeFileSync(join(dir, name), "theirs");
    await expect(writeFolder(dir, files)).rejects.toThrow(`is not empty: it holds ${name}.`);
    expect([readdirSync(dir), existsSync(join(dir, "data/dataset.yaml"))]).toEqual([[name], false]);
  });
});
