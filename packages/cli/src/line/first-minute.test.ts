import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ARTICLE, ran, scratch } from "../fixtures/scratch.js";
import { freshFolder } from "../fixtures/written-dataset.js";
import { VERSIONS } from "../versions.js";

describe("the version", () => {
  it.each(["--version", "-v", "-V", "version"])("is told by %s", async (asked) => {
    expect(await ran([asked])).toEqual({ code: 0, out: `redlines ${VERSIONS.cli}\n`, err: "" });
  });
});

describe("help for one command", () => {
  it.each([
    ["check", "--help"],
    ["check", "-h"],
    ["help", "check"],
    ["--help", "check"],
    ["check", "no", "matter", "--help"],
    ["che", "--he"],
  ])("is shown by %s %s", async (...args) => {
    const { code, out } = await ran(args);
    expect([code, out.split("\n")[0]]).toEqual([0, expect.stringMatching(/^redlines check /)]);
  });
});

describe("the beginning of a name", () => {
  it("will do for a command and for an option", async () => {
    const { data } = scratch();
    const { code, out } = await ran(["ch", data, "--form", "json"]);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ problems: [] })]);
  });

  it.each([
    [["r"], "r can be rules or render."],
    [["render", "x/y", "--he", "2"], "--he can be --heading-level or --help."],
    [["check", "--"], "There is no folder"],
  ])("that several have, or that is none, is not taken: %j", async (args, said) => {
    const { code, err } = await ran([...args, "nowhere"]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it("is not looked for after two dashes", async () => {
    expect((await ran(["check", "--", "--form"])).err).toContain("There is no folder --form");
  });
});

describe("a name from another tool", () => {
  it.each([
    ["lint", "did you mean `redlines check`?"],
    ["validate", "did you mean `redlines check`?"],
    ["format", "did you mean `redlines check --fix`?"],
    ["watch", "did you mean `redlines check --watch`?"],
    ["new", "did you mean `redlines init`?"],
    ["compile", "did you mean `redlines build`?"],
    ["chekc", "did you mean `check`?"],
    ["biuld", "did you mean `build`?"],
    ["zzz", "The commands are init, check,"],
  ])("leads on: %s", async (name, hint) => {
    const { code, err } = await ran([name]);
    expect([code, err]).toEqual([
      2,
      `error  There is no command ${name}.\n       ${err.split("       ")[1]}`,
    ]);
    expect(err).toContain(hint);
  });

  it.each([
    ["check", "--json", "did you mean `--format json`?"],
    ["check", "--output-format=json", "did you mean `--format`?"],
    ["check", "--fromat", "did you mean `--format`?"],
    ["check", "--silent", "did you mean `--quiet`?"],
    ["build", "--out-dir=x", "did you mean `--out`?"],
    ["build", "--output=x", "did you mean `--out`?"],
    ["build", "--cwd", "did you mean `redlines -C DIR`?"],
    ["rules", "--wibble", "The options are --format, --quiet, --color, --no-color, --help."],
  ])("leads on: %s %s", async (name, option, hint) => {
    const { code, err } = await ran([name, option]);
    expect([code, err]).toEqual([2, expect.stringContaining(hint)]);
  });

  it.each([
    ["check", "sarrif", "did you mean `sarif`?"],
    ["rules", "md", "It is one of text, json, markdown."],
    ["diff", "jsn", "did you mean `json`?"],
  ])("leads on: %s --format %s", async (name, format, hint) => {
    const { data } = scratch();
    const operands = name === "diff" ? [data, data] : name === "check" ? [data] : [];
    expect((await ran([name, ...operands, "-f", format])).err).toContain(hint);
  });

  it("that stands before the command is told where it belongs", async () => {
    const { code, err } = await ran(["--format", "json", "check"]);
    expect([code, err]).toEqual([2, expect.stringContaining("redlines check --format …")]);
  });
});

describe("quiet", () => {
  it.each([["check"], ["check", "-f", "text"], ["verify", "--source", ARTICLE], ["build", "--out", "OUT"]])(
    "says nothing when all is well: %s",
    async (name, ...more) => {
      const { data } = scratch();
      const args = more.map((arg) => (arg === "OUT" ? join(freshFolder(), "dist") : arg));
      expect(await ran([name, data, ...args, "-q"])).toMatchObject({ out: "", err: "" });
    },
  );

  it("still tells problems, and gives what was asked for", async () => {
    const { data, edit } = scratch();
    expect((await ran(["check", data, "--quiet", "-f", "json"])).out).toContain('"problems"');
    edit("topics/harbour.yaml", "label:", "lable:");
    expect(await ran(["check", data, "--quiet"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("lable"),
    });
    expect((await ran(["rules", "-q"])).out).toContain("hedge-fits-status");
  });
});

describe("colour", () => {
  const env = { FORCE_COLOR: "1" };

  it.each([
    [["--color", "always"], {}, true],
    [["--color=never"], env, false],
    [["--no-color"], env, false],
    [["--color", "auto"], env, true],
    [[], {}, false],
  ])("is asked for or refused: %j %j", async (args, surroundings, isColoured) => {
    const { data } = scratch();
    const { out } = await ran(["check", data, ...args], { env: surroundings });
    expect(out.includes("\u001B")).toBe(isColoured);
  });

  it("is not of any other kind", async () => {
    expect(await ran(["rules", "--color", "mauve"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("auto"),
    });
  });
});

describe("the dataset is found", () => {
  it.each(["", "data", "data/topics", "texts"])("from a folder in it or around it: %s", async (folder) => {
    const { root } = scratch();
    mkdirSync(join(root, folder), { recursive: true });
    expect(await ran(["check"], { cwd: join(root, folder) })).toMatchObject({ code: 0 });
  });

  it.each([["."], ["data/topics"], ["data/dataset.yaml"], ["data/topics/harbour.yaml"]])(
    "by what is named of it: %s",
    async (named) => {
      const { root } = scratch();
      expect(await ran(["check", join(root, named)])).toMatchObject({ code: 0 });
    },
  );

  it("by several of its files, as a hook before a commit names them", async () => {
    const { data } = scratch();
    const files = ["topics/harbour.yaml", "dataset.yaml"].map((file) => join(data, file));
    expect(await ran(["check", ...files])).toMatchObject({ code: 0 });
    expect(await ran(["check", ...files, scratch().data])).toMatchObject({
      code: 2,
      err: expect.stringContaining("are two datasets"),
    });
  });

  it("and not by a name that is not there", async () => {
    const { data } = scratch();
    expect((await ran(["check", join(data, "topcs")])).err).toContain("There is no folder");
  });

  it("and built beside itself, wherever the command runs", async () => {
    const { root, data } = scratch();
    expect(await ran(["build", "-q"], { cwd: join(data, "topics") })).toMatchObject({ code: 0, out: "" });
    expect(readdirSync(root)).toContain("dist");
  });

  it("from another folder, with -C", async () => {
    const before = process.cwd();
    onTestFinished(() => process.chdir(before));
    expect(await ran(["-C", scratch().root, "check"])).toMatchObject({ code: 0 });
    expect(await ran(["-C", "nowhere", "check"])).toMatchObject({ code: 2, out: "" });
  });

  it("and where there is none, the way to one is told", async () => {
    const { code, err } = await ran(["check"], { cwd: freshFolder() });
    expect([code, err]).toEqual([2, expect.stringContaining("redlines init DIR")]);
  });
});

describe("a dataset is begun", () => {
  it.each([[], ["."]])("in this folder, which may be a new repository: %j", async (...args) => {
    const cwd = freshFolder();
    mkdirSync(join(cwd, ".git"));
    const { code, out } = await ran(["init", ...args], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining("next: npm install, then npm run check")]);
    expect(readdirSync(cwd).sort()).toEqual([
      ".git",
      ".gitignore",
      "README.md",
      "article.txt",
      "data",
      "package.json",
    ]);
    expect(await ran(["check"], { cwd })).toMatchObject({ code: 0 });
  });
});
