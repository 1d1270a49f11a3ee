import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dataVersion } from "../check/data-version.mjs";
import { TOP } from "../top.js";
import { raiseDataset } from "./raise-dataset.mjs";

const HEADER = "packages/core/data/dataset.yaml";

interface Copy {
  root: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** What the header says, and what the package says. */
  versions: () => [dataset: string | undefined, core: string];
}

/** A copy of all that a release reads: the packages without their code, the notes left out. */
function copy(): Copy {
  const root = mkdtempSync(join(tmpdir(), "redlines-release-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const packages = globSync(
    ["package.json", "packages/*/package.json", "apps/*/package.json", "tools/*/package.json"],
    { cwd: TOP },
  );
  for (const path of [
    ...packages,
    "pnpm-workspace.yaml",
    ".changeset/config.json",
    HEADER,
    "tools/repository/is-before.mjs",
    "tools/repository/release",
  ])
    cpSync(join(TOP, path), join(root, path), { recursive: true });
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  const core = (): string => (JSON.parse(read("packages/core/package.json")) as { version: string }).version;
  return {
    root,
    read,
    write: (path, text) => writeFileSync(join(root, path), text),
    versions: () => [/^version: (.*)$/m.exec(read(HEADER))?.[1], core()],
  };
}

/** Runs a command in the copy with the tools that are installed here. */
function run({ root }: Copy, command: string, ...args: string[]): string {
  const env = {
    ...process.env,
    PATH: `${join(TOP, "node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}`,
  };
  return execFileSync(command, args, { cwd: root, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test("one command raises the package and its dataset together, and changes nothing else", async () => {
  const one = copy();
  const [said = ""] = one.versions();
  const before = one.read(HEADER);
  one.write(".changeset/data.md", '---\n"@redlines/core": major\n---\n\nA record is gone.\n');
  expect(run(one, "npm", "run", "--silent", "version")).toContain(`${HEADER}: ${said} → 1.0.0`);
  expect(one.versions()).toEqual(["1.0.0", "1.0.0"]);
  expect(one.read(HEADER)).toBe(before.replace(`version: ${said}`, "version: 1.0.0"));
  expect((await dataVersion(one.root)).problems).toEqual([]);
  expect(one.read("packages/core/CHANGELOG.md")).toContain("\n- A record is gone.\n");
});

test("Changesets alone leaves them apart, and the gate says so", async () => {
  const one = copy();
  one.write(".changeset/data.md", '---\n"@redlines/core": major\n---\n\nA record is gone.\n');
  run(one, "changeset", "version");
  expect((await dataVersion(one.root)).problems).toEqual([expect.stringContaining("raise it too")]);
});

test("a dataset with a later version, planned by an editor, stays; one with none is an error", async () => {
  const one = copy();
  const header = one.read(HEADER);
  one.write(HEADER, header.replace(/^version: .*$/m, 'version: "0.10.0"'));
  one.write("packages/core/package.json", '{ "version": "0.9.0" }');
  expect(await raiseDataset(one.root)).toBe(`${HEADER} stays at 0.10.0`);
  one.write("packages/core/package.json", '{ "version": "0.11.0" }');
  await raiseDataset(one.root);
  expect(one.read(HEADER)).toContain('\nversion: "0.11.0"\n');
  one.write("packages/core/package.json", '{ "version": "0.12.0-next.0" }');
  await raiseDataset(one.root);
  one.write("packages/core/package.json", '{ "version": "0.12.0" }');
  expect(await raiseDataset(one.root)).toBe(`${HEADER}: 0.12.0-next.0 → 0.12.0`);
  one.write(HEADER, header.replace(/^version: .*$/m, ""));
  await expect(raiseDataset(one.root)).rejects.toThrow("names no version");
});

test("the workflow that releases runs that command", () => {
  expect(readFileSync(join(TOP, ".github/workflows/release.yml"), "utf8")).toContain(
    "version: npm run version",
  );
});
