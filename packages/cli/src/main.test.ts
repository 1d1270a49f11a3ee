import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ARTICLE, HARBOUR_LINE, scratch } from "./fixtures/scratch.js";

const BIN = fileURLToPath(new URL("../bin/redlines.js", import.meta.url));
const redlines = (...args: string[]) => spawnSync(process.execPath, [BIN, ...args], { encoding: "utf8" });

describe("the program as installed", () => {
  it("is built", () =>
    expect(
      existsSync(new URL("../dist/main.js", import.meta.url)),
      "build the package first: pnpm run build",
    ).toBe(true));

  it("ends with 0 when all is well", () => {
    expect(redlines("check", join(HARBOUR_LINE, "data"))).toMatchObject({ status: 0, stderr: "" });
    expect(redlines("verify", join(HARBOUR_LINE, "data"), "--source", ARTICLE)).toMatchObject({
      status: 0,
      stderr: "",
    });
  });

  it("ends with 1 and tells where, on the standard error", () => {
    const { data, edit } = scratch();
    edit("events/survey.yaml", "start: In the autumn", "start: In the summer");
    const { status, stdout, stderr } = redlines("verify", data, "--source", ARTICLE);
    expect(status).toBe(1);
    expect(stdout).toContain("FAIL  harbour-article");
    expect(stderr).toContain("events/survey.yaml:15:12  error  paragraph 3 does not hold “In the summer”");
  });

  it("ends with 2 when it is used wrongly", () => {
    const { status, stderr } = redlines("check", "/nowhere/at/all");
    expect(status).toBe(2);
    expect(stderr).toBe(
      "error  There is no folder /nowhere/at/all.\n       Name the folder that holds dataset.yaml.\n",
    );
  });
});
