import { execFileSync } from "node:child_process";
import { delimiter, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { TOP } from "../top.js";

/** Of a task, what `turbo run --dry=json` says. */
interface Task {
  readonly taskId: string;
  readonly directory: string;
  /** Files by their path from the folder of the package, with their hashes. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
  readonly dependents: readonly string[];
}

/** The task that is of every file there is. */
const EVERYTHING = "//#sources";

/** What reads documents in order to try them, or to write them down again: it is quick. */
const READERS = new Set([
  "@redlines/prose-checks#test",
  "@redlines/framework-types#test",
  "@redlines/storybook#markdown",
]);

/** The documents of which Storybook makes pages, and the page that the benchmark writes. */
const SHOWN =
  /^docs\/(accessibility|benchmarks|screen-reader\/[\w-]+)\.md$|\/(chartability|CHANGELOG)\.md$|^examples\//;

/** What `npm test` would run; turbo says which files each task is of. */
function tasks(): Task[] {
  const names = ["build", "markdown", "test", "test:chromium", "test:firefox"];
  const printed = execFileSync("turbo", ["run", ...names, "--dry=json"], {
    cwd: TOP,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: [join(TOP, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
      TURBO_TELEMETRY_DISABLED: "1",
    },
    maxBuffer: 2 ** 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return (JSON.parse(printed) as { tasks: Task[] }).tasks;
}

/** The documents that a task is of, by their path from the top of the repository. */
function documentsOf({ directory, inputs }: Task): string[] {
  const files = Object.keys(inputs).map((file) => posix.join(directory, file));
  return files.filter((file) => file.endsWith(".md"));
}

describe("a sentence more in a document", () => {
  const all = tasks();
  const others = all.filter(({ taskId }) => !READERS.has(taskId) && taskId.startsWith("@redlines/"));

  it("is read by what tries documents, and nothing waits for that", () => {
    const readers = all.filter(({ taskId }) => READERS.has(taskId));
    const isRead = (task: Task): boolean =>
      task.dependencies.includes(EVERYTHING) || documentsOf(task).includes("README.md");
    expect(readers.filter(isRead)).toHaveLength(READERS.size);
    const waiting = all
      .filter(({ taskId }) => READERS.has(taskId) || taskId === EVERYTHING)
      .flatMap(({ dependents }) => dependents);
    expect(waiting.filter((task) => !READERS.has(task))).toEqual([]);
  });

  it("runs no other task of another package", () => {
    const outside =
      ({ directory }: Task) =>
      (file: string): boolean =>
        !file.startsWith(`${directory}/`);
    const foreign = others
      .filter(({ taskId }) => taskId !== "@redlines/repository-checks#test")
      .flatMap((task) => documentsOf(task).filter(outside(task)));
    expect(foreign.length).toBeGreaterThan(10);
    expect(foreign.filter((file) => !SHOWN.test(file))).toEqual([]);
  });

  it("builds nothing, opens no page, and tries no command", () => {
    const slow = /#(build|test:\w+)$|^@redlines\/(cli|embed|newsroom|storybook)#test$/;
    const own = others.filter(({ taskId }) => slow.test(taskId)).flatMap(documentsOf);
    const ours = /^apps\/storybook\/src\/|^packages\/cli\/template/;
    expect(own.filter((file) => !SHOWN.test(file) && !ours.test(file))).toEqual([]);
  });
});
