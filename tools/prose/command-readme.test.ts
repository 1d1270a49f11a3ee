import { execFile } from "node:child_process";
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

/** Runs a command, and gives what it prints. */
type Shell = (command: string) => Promise<string>;

/** A shell in a folder of its own that holds the dataset and the article, with `redlines` on its path. */
function shell(): Shell {
  const { root } = sealedScratch();
  installEmbed(root);
  copyFileSync(ARTICLE, join(root, "article.txt"));
  mkdirSync(join(root, "bin"));
  writeFileSync(join(root, "bin/redlines"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(root, "bin/redlines"), 0o755);
  const env = { ...process.env, PATH: `${join(root, "bin")}${delimiter}${process.env["PATH"] ?? ""}` };
  return (command) =>
    new Promise((resolve) => {
      // Some end badly, as the page says: what they print is asked for.
      execFile("sh", ["-c", command], { cwd: root, env }, (_error, stdout, stderr) =>
        resolve(stdout + stderr),
      );
    });
}

const withoutSizes = (text: string): string => text.replaceAll(/[\d.]+ kB/g, "N kB");

/** A page with what its commands print now, one after the other. */
async function reprinted(page: string): Promise<string> {
  const run = shell();
  const printed: string[] = [];
  for (const [, command = "", before = ""] of commandsOf(page))
    printed.push(unlessSame(before, await run(command)));
  const session = (_: string, command: string): string => `$ ${command}\n${printed.shift() ?? ""}`;
  return ofPage(page).replaceAll(BLOCK, (block) => block.replaceAll(SESSION, session));
}

/** Sizes stay as they were: they differ by machine. */
function unlessSame(before: string, now: string): string {
  return withoutSizes(now) === withoutSizes(before) ? before : now;
}

const commandsOf = (page: string): RegExpExecArray[] =>
  [...ofPage(page).matchAll(BLOCK)].flatMap(([block]) => [...block.matchAll(SESSION)]);
const printing = PAGES.filter((page) => commandsOf(page).length > 0);

it("the README of the command and the pages of all commands show commands", () => {
  expect(printing.map((page) => basename(page, ".md"))).toEqual(["README", ...COMMANDS]);
  expect(printing.flatMap(commandsOf).length).toBeGreaterThan(20);
});

// One test, for all pages wait for processes: they do so together.
it("each page has what the commands print", async () => {
  const now = await Promise.all(printing.map(reprinted));
  for (const [index, page] of printing.entries()) await expect.soft(now[index]).toMatchFileSnapshot(page);
});
