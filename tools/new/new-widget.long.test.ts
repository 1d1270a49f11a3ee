import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { testInEachBrowser } from "@redlines/browsers/suites";
import { CopiedRepository } from "./copied-repository.js";

/** All of it is built and tested, on a machine that may be busy. */
const PATIENCE = 60 * 60_000;

vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

/** The most that a new widget may ask of people: files in its folder, and lines in files that others keep. */
const [MOST_FILES, MOST_LINES] = [12, 5];

/** Where the scripts and the frames would lie. */
const SITE = ["--base-url", "https://site.example/"];

/** Where the data of the example would. */
const DATA = "https://site.example/excerpts/claim/line-will-hold.json";

/** What no person writes: the lock file is the package manager's, snapshots and references are of tests. */
const MADE = /^pnpm-lock\.yaml$|\/__snapshots__\/|\/docs\/reference\.md$/;

/** What runs in Node and does not take long. */
const IN_NODE = /^(?!.*\.(?:behaviour|a11y|long)\.).*\.test\.ts$/;

/**
 * All that embeds and shows every widget, with its tests that go by the descriptors. What drives a browser
 * through other parts, compares pictures, or builds other data is as it was before; what the pages of the
 * command print has just been written.
 */
const USERS: readonly (readonly [folder: string, tests: RegExp])[] = [
  ["packages/claim-list", /./],
  ["packages/model", /./],
  ["packages/embed", /^(?!.*(?:\.browsers|\/earlier)\.)/],
  ["packages/integration", /\/(?:sizes|render|render-refuses|schema-org)\.test\.ts$/],
  ["apps/storybook", /\/(?!pictures|data-browser|playground|seeded|codes)[\w-]+\.test\.ts$/],
  ["tools/prose", /^(?!.*command-readme)/],
  ["tools/framework-types", /./],
];

describe("a new widget, in a copy of the repository", () => {
  let copy: CopiedRepository;
  let generated: ReadonlySet<string>;

  beforeAll(() => {
    copy = new CopiedRepository();
    copy.run("pnpm", "new", "widget", "claim-list", "--kind", "claim");
    const made = copy.run("node", "tools/widgets/generate.mjs", "--list");
    generated = new Set(made.trim().split("\n"));
  });

  afterAll(() => copy?.remove());

  const isKept = (file: string): boolean => !generated.has(file) && !MADE.test(file);

  test("has few files that people keep", () => {
    const kept = copy.newFiles("packages/claim-list/").filter(isKept);
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.length, kept.join("\n")).toBeLessThanOrEqual(MOST_FILES);
  });

  test("changes few lines of what others keep, and adds its composer and a changeset", () => {
    const changed = [...copy.changedLines()].filter(([file]) => isKept(file));
    const lines = changed.reduce((sum, [, count]) => sum + count, 0);
    expect(lines).toBeGreaterThan(0);
    expect(lines, changed.join("\n")).toBeLessThanOrEqual(MOST_LINES);
    const added = copy
      .newFiles("")
      .filter((file) => isKept(file) && !file.startsWith("packages/claim-list/"));
    expect(added).toEqual([".changeset/first-claim-list.md", "packages/model/src/excerpt/claim.ts"]);
  });

  test("is built with everything that is made from its descriptor", () => {
    // The newsroom shows what its story names: no new widget is among that.
    copy.run("npm", "run", "-s", "build", "--", "--filter=!@redlines/newsroom");
    expect(copy.run("node", "tools/widgets/generate.mjs", "--check")).toContain("up to date");
  });

  test("has its reference written from its manifest", () => {
    copy.run("pnpm", "--filter", "@redlines/claim-list", "test", "suite", "-u");
    expect(copy.newFiles("packages/claim-list/docs/")).toEqual(["packages/claim-list/docs/reference.md"]);
  });

  test("lets the pages of the command print what the commands print now", () => {
    copy.run("pnpm", "--filter", "@redlines/prose-checks", "test", "command-readme", "-u");
    expect(copy.run("git", "diff", "packages/cli/docs/build.md")).toContain("dist/excerpts/claim/");
  });

  test.each(["check:format", "check:lint", "check:types", "check:unused", "check:packages"])(
    "passes %s",
    (script) => expect(() => copy.run("npm", "run", "-s", script)).not.toThrow(),
  );

  /** The tests in Node of a package, from its folder. */
  const nodeTestsIn = (folder: string): string[] => {
    const all = copy.run("git", "ls-files", "--cached", "--others", "--exclude-standard", folder);
    const tests = all.split("\n").filter((file) => IN_NODE.test(file));
    return tests.map((file) => file.slice(folder.length + 1));
  };

  test.each(USERS)("passes the tests in Node of %s", (folder, isAboutWidgets) => {
    const tests = nodeTestsIn(folder).filter((file) => isAboutWidgets.test(file));
    expect(tests.length).toBeGreaterThan(0);
    expect(copy.run("pnpm", "--filter", `./${folder}`, "test", ...tests)).toContain("passed");
  });

  testInEachBrowser("passes its tests, and those of embed about it, in pages of %s", (name) => {
    expect(copy.run("pnpm", "--filter", "@redlines/claim-list", `test:${name}`)).toContain("passed");
    const aboutIt = ["--filter", "@redlines/embed", `test:${name}`, "-t", "claim-list|all widgets"];
    expect(copy.run("pnpm", ...aboutIt)).toContain("passed");
  });

  test.each([
    ["static", `<div><claim-list src="${DATA}" lang="en"><template shadowrootmode="open">`],
    ["script", `<div><claim-list src="${DATA}" lang="en"><div lang="en" dir="ltr">`],
    ["plain", "<h3>To be written </h3>"],
    ["frame", '<div><iframe data-redlines=""'],
  ])("embeds as %s", (as, start) => {
    const data = "packages/fixtures/harbour-line/data";
    const command = ["node", "../../packages/cli/bin/redlines.js", "render", "claim/line-will-hold"];
    const inProject = ["--filter", "@redlines/newsroom", "exec"];
    const html = copy.run("pnpm", ...inProject, ...command, "--data", `../../${data}`, "--as", as, ...SITE);
    expect(html).toContain(start);
    expect(html).toContain("The opposition in Norvane stands behind the line.");
  });

  test("a generated file that was changed by hand fails the build", () => {
    const drift = 'import "node:fs";';
    copy.run(
      "node",
      "--eval",
      `fs.appendFileSync("packages/claim-list/src/define.ts", ${JSON.stringify(drift)})`,
    );
    expect(() => copy.run("pnpm", "--filter", "@redlines/widgets", "build")).toThrow(
      "packages/claim-list/src/define.ts",
    );
  });
});
