import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { scratch } from "./fixtures/scratch.js";
import { BIN, FULL, onFullDevice, unread } from "./fixtures/streams.js";
import { freshFolder } from "./fixtures/written-dataset.js";

describe("a reader that goes away", () => {
  it("is no error", () => expect(unread("check DATA --format json", 1)).toEqual({ code: 0, other: "" }));

  it("leaves the code as it is where the problems go unread", () => {
    expect(unread("check BROKEN", 2).code).toBe(1);
  });

  it("loses nothing that the command was to write", () => {
    const out = freshFolder();
    unread(`build DATA --out ${out}/dist`, 1);
    expect(existsSync(join(out, "dist/index.js"))).toBe(true);
  });

  it("ends a watch", async () => {
    const { data, edit } = scratch();
    const watching = spawn(process.execPath, [BIN, "check", data, "--watch"]);
    onTestFinished(() => void watching.kill("SIGKILL"));
    const ended = new Promise((resolve) => watching.on("close", resolve));
    await new Promise((resolve) =>
      watching.stderr.on("data", (words: Buffer) => words.includes("Ctrl+C ends") && resolve(words)),
    );
    watching.stdout.destroy();
    edit("topics/harbour.yaml", "label:", "label: ");
    expect(await ended).toBe(0);
  });
});

describe.runIf(existsSync(FULL))("a full device", () => {
  it("is told, and ends with 2", () => {
    const { status, stderr } = onFullDevice("check DATA --format sarif", 1);
    expect(status).toBe(2);
    expect(stderr).toContain("error  The standard output cannot be written: ENOSPC.\n");
  });

  it("ends with 2 where the problems are lost", () => {
    expect(onFullDevice("check BROKEN", 2).status).toBe(2);
  });
});
