import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { ARTICLE, sealedScratch } from "@redlines/integration/command";
import { installEmbed } from "@redlines/integration/embed-installed";
import { CLI } from "@redlines/integration/folders";
import { pagesOf } from "@redlines/testing/markdown.mjs";

/** Each has a page. */
const COMMANDS = ["build", "check", "diff", "init", "render", "rules", "site", "translate", "verify"];
const BIN = join(CLI, "bin/redlines.js");

/** The README of the command, and the pages of its commands. */
const PAGES = pagesOf(CLI);
const ofPage = (page: string): string => readFileSync(page, "utf8");

/** A command of a page, up to the next one or the end of its block, with what it prints. */
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

/** A page with what its commands print now. Sizes stay as they were: they differ by machine. */
function reprinted(page: string): string {
  const run = shell();
  const session = (_: string, command: string, printed: string): string => {
    const now = run(command);
    const isSame = withoutSizes(now) === withoutSizes(printed);
    return `$ ${command}\n${isSame ? printed : now}`;
  };
  return ofPage(page).replaceAll(BLOCK, (block) => block.replaceAll(SESSION, session));
}

const commandsOf = (page: string): RegExpExecArray[] =>
  [...ofPage(page).matchAll(BLOCK)].flatMap(([block]) => [...block.matchAll(SESSION)]);
const printing = PAGES.filter((page) => commandsOf(page).length > 0);

it("the README of the command and the pages of all commands show commands", () => {
  expect(printing.map((page) => basename(page, ".md"))).toEqual(["README", ...COMMANDS]);
  expect(printing.flatMap(commandsOf).length).toBeGreaterThan(20);
});

it.each(printing)("%s has what the commands print", async (page) => {
  await expect(reprinted(page)).toMatchFileSnapshot(page);
});
