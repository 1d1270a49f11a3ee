import { describe, expect, it } from "vitest";
import { ran } from "./fixtures/scratch.js";
import { COMMANDS } from "./run.js";

describe("redlines", () => {
  it("without a command shows what there is, as wrong use", async () => {
    const { code, out } = await ran([]);
    expect(code).toBe(2);
    for (const { name, summary } of COMMANDS) expect(out).toContain(`${name.padEnd(8)}  ${summary}`);
  });

  it.each(["--help", "-h", "help"])("%s shows the commands and the exit codes", async (option) => {
    const { code, out } = await ran([option]);
    expect(code).toBe(0);
    expect(out).toMatch(/Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });

  it.each(COMMANDS.map(({ name }) => name))("%s --help shows its options and an example", async (name) => {
    const { code, out } = await ran([name, "--help"]);
    const command = COMMANDS.find((one) => one.name === name);
    expect(code).toBe(0);
    expect(out).toContain(`Example\n  ${command?.example ?? "none"}`);
    for (const option of Object.keys(command?.options ?? {})) expect(out).toContain(`--${option}`);
  });
});

describe("wrong use", () => {
  it.each([
    ["an unknown command", ["chek"], "There is no command chek."],
    ["an unknown option", ["check", ".", "--fast"], "--fast"],
    ["no folder", ["check"], "No folder was named"],
    ["two folders", ["check", "a", "b"], "a and b are two datasets."],
    ["too many folders", ["build", "a", "b"], "b is more than it takes."],
    ["an option without its value", ["build", ".", "--out"], "--out"],
    ["no source", ["verify", ".", "--source", "nowhere.txt"], "The folder . holds no dataset.yaml."],
    ["a folder that is not there", ["check", "/nowhere/at/all"], "There is no folder /nowhere/at/all."],
    ["a file for a folder", ["check", import.meta.filename], "There is no folder"],
    ["a folder without a dataset", ["check", import.meta.dirname], "holds no dataset.yaml"],
  ])("%s ends with 2, a reason and a way out", async (_, args, reason) => {
    const { code, err } = await ran(args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err.trim().split("\n")).toHaveLength(2);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
