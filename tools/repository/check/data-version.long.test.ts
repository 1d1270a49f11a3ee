import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HARBOUR_LINE } from "@redlines/fixtures";
import { expect, onTestFinished, test } from "vitest";
import { TOP } from "../top.js";
import { dataVersion } from "./data-version.mjs";

interface Repository {
  root: string;
  git: (...args: string[]) => void;
  write: (path: string, text: string) => void;
  /** Writes the version into dataset.yaml. */
  raise: (version: string) => void;
  /** Removes a record that nothing refers to: by the policy a major step, before 1.0.0 a minor bump. */
  removeTopic: () => void;
}

/** A repository with an invented dataset in the place of core's, and one commit. */
function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "redlines-gate-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const git = (...args: string[]): void =>
    void execFileSync(
      "git",
      [
        "-c",
        "user.name=A tester",
        "-c",
        "user.email=tester@example.org",
        "-c",
        "commit.gpgsign=false",
        ...args,
      ],
      { cwd: root },
    );
  const write = (path: string, text: string): void => writeFileSync(join(root, path), text);
  mkdirSync(join(root, "packages/core"), { recursive: true });
  mkdirSync(join(root, ".changeset"));
  cpSync(join(HARBOUR_LINE, "data"), join(root, "packages/core/data"), { recursive: true });
  write("packages/core/package.json", '{ "name": "@redlines/core", "version": "0.1.0" }');
  write(".changeset/README.md", "Notes to the users.\n");
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "--message", "First");
  const header = readFileSync(join(root, "packages/core/data/dataset.yaml"), "utf8");
  const raise = (version: string): void =>
    write("packages/core/data/dataset.yaml", header.replace("version: 0.1.0", `version: ${version}`));
  return {
    root,
    git,
    write,
    raise,
    removeTopic: () => rmSync(join(root, "packages/core/data/topics/strait-fishery.yaml")),
  };
}

const released = (): Repository => {
  const one = repository();
  one.git("tag", "@redlines/core@0.1.0");
  return one;
};

const note = (bump: string, name = "@redlines/core"): string =>
  `---\n"@redlines/cli": major\n"${name}": ${bump}\n---\n\nA note.\n`;

test("without a release there is nothing to compare, and it says so", async () => {
  const { root, removeTopic } = repository();
  removeTopic();
  expect(await dataVersion(root)).toEqual({
    told: "@redlines/core has no release tag here, so there is nothing to compare its records with",
    problems: [],
  });
});

test("without a repository it says the same", async () => {
  const { root } = repository();
  rmSync(join(root, ".git"), { recursive: true });
  expect(await dataVersion(root)).toMatchObject({
    told: expect.stringContaining("no release tag here") as string,
    problems: [],
  });
});

test("records that are as they were need no note", async () => {
  const { root } = released();
  expect(await dataVersion(root)).toEqual({
    told: "@redlines/core: no bump is planned after @redlines/core@0.1.0",
    problems: [],
  });
});

test.each([
  [
    "no note",
    undefined,
    "no bump is planned, but the data policy requires a major step, a minor bump before 1.0.0: 0.2.0",
  ],
  [
    "a note that plans too little",
    note("patch"),
    "a patch bump is planned, but the data policy requires a major step, a minor bump before 1.0.0: 0.2.0",
  ],
  ["a note on another package", note("major", "@redlines/core-2"), "no bump is planned"],
])("a removed record fails with %s, and the change is told", async (_, text, reason) => {
  const { root, write, removeTopic } = released();
  removeTopic();
  if (text) write(".changeset/one.md", text);
  const { problems } = await dataVersion(root);
  expect(problems.at(-1)).toContain(reason);
  expect(problems).toContain("topic strait-fishery");
});

test.each([
  ["one note", [note("minor")]],
  ["the largest of several", [note("patch"), note("major"), note("patch")]],
])("a removed record passes when %s plans enough", async (_, texts) => {
  const { root, write, removeTopic } = released();
  removeTopic();
  texts.forEach((text, index) => write(`.changeset/${index}.md`, text));
  expect(await dataVersion(root)).toMatchObject({ problems: [] });
});

test("a release that has used its notes up is judged by the version that it has", async () => {
  const { root, write, raise, removeTopic } = released();
  removeTopic();
  write("packages/core/package.json", '{ "name": "@redlines/core", "version": "0.2.0" }');
  raise("0.2.0");
  expect(await dataVersion(root)).toMatchObject({
    told: "@redlines/core: a minor bump is planned after @redlines/core@0.1.0",
    problems: [],
  });
});

test("a package that is behind its release plans nothing", async () => {
  const { root, write, removeTopic } = released();
  removeTopic();
  write("packages/core/package.json", '{ "name": "@redlines/core", "version": "0.0.0" }');
  expect((await dataVersion(root)).problems.at(-1)).toContain("no bump is planned");
});

test.each([
  ["0.2.0", "0.1.0", true],
  ["0.10.0", "0.9.0", true],
  ["0.2.0", "0.2.0", false],
  ["0.9.0", "0.10.0", false],
])("a package %s whose records say %s: a problem is %s", async (version, said, isProblem) => {
  const { root, write, raise } = repository();
  write("packages/core/package.json", `{ "name": "@redlines/core", "version": "${version}" }`);
  raise(said);
  const { problems } = await dataVersion(root);
  expect(problems).toEqual(
    isProblem
      ? [
          `packages/core/data/dataset.yaml has version ${said}, and the package has ${version}: ` +
            "raise it too, or let npm run version do both",
        ]
      : [],
  );
});

test("the newest release counts, not the one that sorts last", async () => {
  const { root, git } = released();
  for (const version of ["0.9.0", "0.10.0"]) git("tag", `@redlines/core@${version}`);
  expect((await dataVersion(root)).told).toContain("after @redlines/core@0.10.0");
});

test("records that cannot be read fail", async () => {
  const { root, write } = released();
  write("packages/core/data/topics/strait-fishery.yaml", "\tlabel: x\n");
  const { problems } = await dataVersion(root);
  expect(problems.join("\n")).toContain("nothing was compared");
});

test("it is asked of every run, with the tool that is built here", () => {
  expect(readFileSync(join(TOP, "tools/repository/check/main.mjs"), "utf8")).toContain("dataVersion()");
  expect(existsSync(join(TOP, "packages/cli/dist/main.js"))).toBe(true);
});
