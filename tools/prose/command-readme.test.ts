import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { ARTICLE, sealedScratch } from "@redlines/integration/command";
import { installEmbed } from "@redlines/integration/embed-installed";
import { CLI } from "@redlines/integration/folders";

const BIN = join(CLI, "bin/redlines.js");
const README = join(CLI, "README.md");
const readme = readFileSync(README, "utf8");

/** A command of the readme, up to the next one or the end of its block, with what it prints. */
const SESSION = /^\$ (.*)\n([^]*?)(?=^\$ |^```)/gm;
const BLOCK = /```console\n[^]*?```/g;

/** A shell in a folder of its own that holds the dataset and the article, with `redlines` on its path. */
function shell(): (command: string) => string {
  const { root } = sealedScratch();
  installEmbed(root);
  copyFileSync(ARTICLE, join(root, "article.txt"));
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin/redlines"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(root, "bin/redlines"), 0o755);
  const env = { ...process.env, PATH: `${join(root, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  return (command) => {
    const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: root, env, encoding: "utf8" });
    return stdout + stderr;
  };
}

const withoutSizes = (text: string): string => text.replaceAll(/[\d.]+ kB/g, "N kB");

/** The readme with what its commands print now. Sizes stay as they were: they differ by machine. */
function reprinted(): string {
  const run = shell();
  const session = (_: string, command: string, printed: string): string => {
    const now = run(command);
    const isSame = withoutSizes(now) === withoutSizes(printed);
    return `$ ${command}\n${isSame ? printed : now}`;
  };
  return readme.replaceAll(BLOCK, (block) => block.replaceAll(SESSION, session));
}

it("the readme of the command prints what the commands print", async () => {
  const commands = [...readme.matchAll(BLOCK)].flatMap(([block]) => [...block.matchAll(SESSION)]);
  expect(commands.length).toBeGreaterThan(4);
  await expect(reprinted()).toMatchFileSnapshot(README);
});
