import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, it } from "vitest";
import { ARTICLE, scratch } from "@redlines/integration/command";
import { installEmbed } from "@redlines/integration/embed-installed";
import { CLI } from "@redlines/integration/folders";

const BIN = join(CLI, "bin/redlines.js");
const readme = readFileSync(join(CLI, "README.md"), "utf8");

/** Each command of the readme with what it prints, in order. */
const sessions = [...readme.matchAll(/```console\n([^]*?)```/g)]
  .flatMap(([, block = ""]) => block.split(/^\$ /m).slice(1))
  .map((part) => ({
    command: part.slice(0, part.indexOf("\n")),
    printed: part.slice(part.indexOf("\n") + 1),
  }));

/** A shell in a folder of its own that holds the dataset and the article, with `redlines` on its path. */
function shell(): (command: string) => string {
  const { root } = scratch();
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

it("the readme of the command prints what the commands print", () => {
  const run = shell();
  expect(sessions.length).toBeGreaterThan(4);
  expect(sessions.map(({ command }) => ({ command, printed: withoutSizes(run(command)) }))).toEqual(
    sessions.map(({ command, printed }) => ({ command, printed: withoutSizes(printed) })),
  );
});
