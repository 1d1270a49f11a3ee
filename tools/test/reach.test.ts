import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { taskOf } from "./checks.mjs";
import { filesOf } from "./part-files.mjs";
import { parts } from "./parts.mjs";
import { reachOf } from "./reach.mjs";

const top = fileURLToPath(new URL("../..", import.meta.url));

/** What turbo says of a task, as far as it is read here. */
interface Task {
  readonly taskId: string;
  readonly directory: string;
  readonly inputs: Record<string, string>;
  readonly dependencies: readonly string[];
}

/** All tasks of the parts, and what they wait for. */
const planned = (): ReadonlyMap<string, Task> => {
  const args = ["run", ...Object.keys(parts).map(taskOf), "--dry=json"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };
  const { tasks } = JSON.parse(
    execFileSync("turbo", args, { cwd: top, env, encoding: "utf8", maxBuffer: 2 ** 28 }),
  ) as { tasks: Task[] };
  return new Map(tasks.map((task) => [task.taskId, task]));
};
const plan = planned();

/** Everything a change of which makes a task run again: its own inputs, and those of all that it waits for. */
function inputsOf(taskId: string, known = new Set<string>()): Set<string> {
  const task = plan.get(taskId);
  if (!task) throw new Error(`turbo knows no ${taskId}`);
  for (const path of Object.keys(task.inputs)) known.add(join(task.directory, path));
  for (const dependency of task.dependencies) inputsOf(dependency, known);
  return known;
}

/** The packages whose builds a task waits for, without the scope. */
function buildsOf(taskId: string): string[] {
  const { dependencies = [] } = plan.get(taskId) ?? {};
  return [
    ...new Set(
      dependencies.flatMap((one) => [one.replace(/^@redlines\/(.*)#build$/, "$1"), ...buildsOf(one)]),
    ),
  ];
}

/** All files of the repository, but for what is made in it. */
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: top,
  encoding: "utf8",
})
  .trim()
  .split("\n");

/** The folders of packages and apps, of which tests also write with names that are none. */
const existing = new Set(tracked.flatMap((path) => /^(?:packages|apps)\/([\w-]+)\//.exec(path)?.[1] ?? []));

/** Files that put addresses together, and what is at them; patterns from the top. What a build makes is its task's affair. */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  "apps/bench/src/page/records.ts": [],
  "apps/newsroom/test/import-map.test.ts": [],
  "apps/storybook/test/site.ts": [],
  "examples/test/examples.test.ts": [],
  "packages/cli/src/commands/init.test.ts": ["packages/{model,cli}/package.json"],
  "packages/cli/src/run.test.ts": [],
  "packages/cli/src/stranger.test.ts": ["packages/{model,cli}/**"],
  "packages/core/test/budgets.test.ts": [],
  "packages/element/src/fixtures/readme.ts": ["packages/element/src/{shared.styles,content}.ts"],
  "packages/embed/src/readmes.test.ts": [
    "packages/{actor-card,element,embed,quote-block,redline-gauge}/{README.md,docs/*}",
  ],
  "packages/embed/src/sturdy.behaviour.test.ts": [],
  "packages/embed/src/widget-options.test.ts": [],
  "packages/embed/src/wording.behaviour.test.ts": [],
  "tools/build-recipe/sizes.test.ts": ["packages/*/src/languages/*"],
  "tools/docs/chartability.test.ts": [
    "packages/redline-gauge/**",
    "packages/element/src/fixtures/accessibility-suite.ts",
  ],
  "tools/docs/docs.test.ts": ["*.md", "package.json", "docs/**", "packages/*/**"],
  "tools/docs/good-guest.test.ts": [
    "docs/**",
    "apps/newsroom/test/**",
    "packages/{element,embed,quote-block}/src/**",
    "examples/test/*",
  ],
  "tools/framework-types/framework-types.test.ts": [],
  "tools/framework-types/manifests.test.ts": [],
  "tools/framework-types/vscode.test.ts": ["tools/framework-types/cases/*"],
  "tools/lint/gates.test.ts": [".oxlintrc.json", ".oxfmtrc.json", "tsconfig*.json", "tools/lint/*"],
  "tools/serve/site.mjs": [],
  "tools/test/reach.test.ts": ["{packages,apps,tools,examples}/**", "turbo.json"],
};

test("each test file is in one part, and only the stories are in none", () => {
  const taken = Object.values(parts).flatMap((part) =>
    filesOf(part, top).map((file) => `${part.project}: ${file}`),
  );
  expect(taken.filter((one, index) => taken.indexOf(one) !== index)).toEqual([]);
  const all = globSync("{packages,apps,tools,examples}/**/*.test.ts", {
    cwd: top,
    exclude: ["**/node_modules/**", "**/dist/**", "**/build/**"],
  });
  const inPage = (file: string): boolean => /\.(behaviour|a11y)\.test\.ts$/.test(file);
  const expected = all.flatMap((file) =>
    (inPage(file) ? ["chromium", "firefox"] : [projectOf(file)]).map((project) => `${project}: ${file}`),
  );
  expect(taken.toSorted()).toEqual(expected.toSorted());
});

/** As in vitest.config.ts. */
function projectOf(file: string): string {
  if (file.startsWith("apps/")) return "pages";
  return file.startsWith("examples/") ? "examples" : "node";
}

test("what puts addresses together is still there", () => {
  expect(Object.keys(OPEN).filter((file) => !tracked.includes(file))).toEqual([]);
});

/** What test files reach and neither inputs nor builds cover. */
function missingOf(
  tests: readonly string[],
  inputs: ReadonlySet<string>,
  builds: readonly string[],
): string[] {
  const missing = tests.flatMap((file) => {
    const { files, packages, folders, open } = reachOf(file, top);
    const patterns = [
      ...[...folders].map((folder) => `${folder}/**`),
      ...[...open].flatMap((one) => OPEN[one] ?? []),
    ];
    const reached = [
      ...files,
      ...tracked.filter((one) => patterns.some((pattern) => matchesGlob(one, pattern))),
    ];
    return [
      ...reached.filter((one) => !inputs.has(one)).map((one) => `${file} reaches ${one}`),
      ...[...packages]
        .filter((one) => !builds.includes(one) && existing.has(one))
        .map((one) => `${file} uses what is built of ${one}`),
      ...[...open]
        .filter((one) => !(one in OPEN))
        .map((one) => `${one} puts an address together: say in OPEN what is there`),
    ];
  });
  return [...new Set(missing)];
}

test.each(Object.entries(parts))("whatever the tests of %s reach makes them run again", (name, part) => {
  expect(missingOf(filesOf(part, top), inputsOf(taskOf(name)), buildsOf(taskOf(name)))).toEqual([]);
});

test("what turbo does not know of is found: an import at some remove, a build, a file named by its address, one that is listed", () => {
  const gauge = "packages/redline-gauge/src/redline-gauge.a11y.test.ts";
  expect(missingOf([gauge], new Set([gauge]), [])).toEqual(
    expect.arrayContaining([
      `${gauge} reaches packages/element/src/fixtures/axe.ts`,
      `${gauge} reaches packages/cli/fixtures/harbour-line/dataset.json`,
      `${gauge} uses what is built of core`,
    ]),
  );
  const policy = "packages/cli/src/diff/policy.test.ts";
  const known = inputsOf(taskOf("node-data"));
  known.delete("docs/data-policy.md");
  expect(missingOf([policy], known, buildsOf(taskOf("node-data")))).toEqual([
    `${policy} reaches docs/data-policy.md`,
  ]);
  const gates = "tools/lint/gates.test.ts";
  expect(missingOf([gates], new Set(), [])).toContain(`${gates} reaches .oxlintrc.json`);
  const sizes = "tools/build-recipe/sizes.test.ts";
  expect([...reachOf(sizes, top).open]).toEqual([sizes]);
});
