import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FULL, onFullDevice, unread } from "./fixtures/streams.js";

/** Every command that this package runs alone, in every format, and the code with which it ends. */
const LINES: [line: string, code: number][] = [
  ["--help", 0],
  ["help", 0],
  ["check --help", 0],
  ...["text", "json", "github", "sarif"].map((format): [string, number] => [
    `check DATA --format ${format}`,
    0,
  ]),
  ["verify DATA", 0],
  ["build DATA --out OUT/dist", 0],
  ...["text", "json", "markdown"].map((format): [string, number] => [`rules --format ${format}`, 0]),
  ["rules hedge-fits-status", 0],
  ...["text", "json"].map((format): [string, number] => [`diff DATA DATA --format ${format}`, 0]),
  ["init OUT/story", 0],
  ["", 2],
];

/** Those that have something to say on the standard error. */
const PROBLEMS: [line: string, code: number][] = [
  ["check BROKEN", 1],
  ["verify BROKEN --source ARTICLE", 1],
  ["build BROKEN --out OUT/dist", 1],
  ["diff DATA DATA --bump never", 2],
  ["chek", 2],
];

describe("a reader that goes away", () => {
  it.each(LINES)("is no error: %s", (line, code) => {
    expect(unread(line, 1)).toEqual({ code, other: "" });
  });

  it.each(PROBLEMS)("leaves the code as it is where the problems go unread: %s", (line, code) => {
    const { code: ended, other } = unread(line, 2);
    expect(ended).toBe(code);
    expect(other).not.toContain("EPIPE");
  });
});

describe.runIf(existsSync(FULL))("a full device", () => {
  it.each(LINES)("is told, and ends with 2: %s", (line) => {
    const { status, stderr } = onFullDevice(line, 1);
    expect(status).toBe(2);
    expect(stderr).toBe(
      "error  The standard output cannot be written: ENOSPC.\n" +
        "       Make room on its device, or send it somewhere else.\n",
    );
  });

  it.each(PROBLEMS)("ends with 2 where the problems are lost: %s", (line) => {
    expect(onFullDevice(line, 2)).toMatchObject({ status: 2, stderr: "" });
  });
});
