import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { ran, scratch } from "./fixtures/command.js";
import { CLI } from "./fixtures/folders.js";

function dependencies(): string[] {
  const text = readFileSync(join(CLI, "package.json"), "utf8");
  return Object.keys((JSON.parse(text) as { dependencies: Record<string, string> }).dependencies);
}

/** The tool as it is built, installed with what it depends on and nothing else. */
function toolAlone(root: string): string {
  const dir = join(root, "tool");
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(CLI, part), join(dir, part), { recursive: true });
  for (const name of dependencies()) {
    const link = join(dir, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(CLI, "node_modules", name), link, "dir");
  }
  return join(dir, "bin/redlines.js");
}

describe("the renderer", () => {
  it("is asked for when it is not installed", () => {
    const { root, data } = scratch();
    // pnpm lets everything that it runs find every package; a user's shell does not.
    const env = { ...process.env, NODE_PATH: "" };
    const { status, stderr } = spawnSync(
      process.execPath,
      [toolAlone(root), "render", "actor/norvane", "--data", data],
      { cwd: root, env, encoding: "utf8" },
    );
    expect(stderr).toBe(
      "error  Rendering needs @redlines/embed, which is not installed.\n" +
        "       Install it beside this tool: npm install --save-dev @redlines/embed\n",
    );
    expect(status).toBe(2);
  });

  it.each([
    ["renders nothing", "export const version = 0;", "it has no snippet"],
    ["does not start", "throw new Error('no room');", "no room"],
  ])("is refused when it %s", async (_, code, reason) => {
    const { root, data } = scratch();
    const dir = join(root, "node_modules/@redlines/embed");
    mkdirSync(dir, { recursive: true });
    writeFileSync(
      join(dir, "package.json"),
      JSON.stringify({ name: "@redlines/embed", type: "module", exports: { "./server": "./server.js" } }),
    );
    writeFileSync(join(dir, "server.js"), code);
    const result = await ran(["render", "actor/norvane", "--data", data], { cwd: root });
    expect(result.code).toBe(2);
    expect(result.err).toContain(reason);
    expect(result.err).toContain("Install it anew");
  });
});
