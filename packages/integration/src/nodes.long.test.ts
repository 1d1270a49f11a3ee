import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linked, MOVES, relinked, SAVES, savedThrice, stillSees } from "@redlines/cli/internal/watch-scenes";
import { Watching } from "@redlines/cli/internal/watching";
import { ARTICLE, HARBOUR_LINE, scratch, type Scratch } from "./fixtures/command.js";
import { CLI, CORE, EMBED, MODEL, WIDGETS } from "./fixtures/folders.js";
import { NODES, nodeOf } from "./fixtures/nodes.js";
import { packedProject } from "./fixtures/packed.js";

let project = "";
beforeAll(() => {
  project = packedProject();
}, 1_200_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const bin = (): string => join(project, "node_modules/@redlines/cli/bin/redlines.js");

/** Each command as it is typed, in a folder that has the dataset in `data`. */
const LINES = [
  "--version",
  "check",
  "check --format sarif",
  "verify --strict",
  "build",
  "build --csv-bom",
  "diff dist data --format json",
  "rules --format markdown",
  "render quote/varga-on-kell-point",
  "render actor/norvane actor/ostrell --as plain",
  "site --base-url https://your.site/redlines/ --lang en,ar",
  "init begun",
];

/** The examples of a readme that Node runs, each with what it prints. */
function examplesOf(folder: string): [code: string, printed: string][] {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const all = readme.matchAll(/```js\n([^]*?)```\n\n```text\n([^]*?)```/g);
  return [...all].map(([, code = "", printed = ""]) => [code, printed]);
}

it("the data's readme has examples", () => expect(examplesOf(CORE)).toHaveLength(3));

it("the promise is the same in each package, and the first of the versions tried", () => {
  const promised = [MODEL, CORE, CLI, EMBED, ...WIDGETS].map(
    (folder) =>
      (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { engines: { node: string } })
        .engines.node,
  );
  expect(new Set(promised)).toEqual(new Set([`>=${NODES[0].replace(/\.0$/, "")}`]));
});

describe.each(NODES)("on Node %s", (version) => {
  const node = nodeOf(version) ?? "";

  /** A watch of a dataset, which has begun. */
  const watch = async ({ data }: Scratch): Promise<Watching> => {
    const watching = new Watching(data, { program: [node, bin()] });
    await watching.until("Ctrl+C ends");
    return watching;
  };

  it.runIf(node !== "")("is that Node", () => {
    expect(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout).toBe(`v${version}\n`);
  });

  it.runIf(node !== "")("each command of the packed tool ends well, and warns of nothing", () => {
    const root = join(project, `story-${version}`);
    cpSync(join(HARBOUR_LINE, "data"), join(root, "data"), { recursive: true });
    cpSync(ARTICLE, join(root, "article.txt"));
    for (const line of LINES) {
      const ended = spawnSync(node, [bin(), ...line.split(" ")], { cwd: root, encoding: "utf8" });
      expect({ line, status: ended.status, stderr: ended.stderr }).toEqual({ line, status: 0, stderr: "" });
    }
    const use = `import { actor } from ${JSON.stringify(join(root, "dist/index.js"))}; actor("norvane")`;
    expect(spawnSync(node, ["--input-type=module", "-e", use]).status).toBe(0);
  });

  it.runIf(node !== "").each(examplesOf(CORE))(
    "an example of the data's readme runs: %s",
    (code, printed) => {
      const args = ["--no-warnings=ExperimentalWarning", "--input-type=module", "-e", code];
      expect(spawnSync(node, args, { cwd: project, encoding: "utf8" })).toMatchObject({
        status: 0,
        stdout: printed,
      });
    },
  );

  it.runIf(node !== "")("a reader that goes away is no error, and a full device is one", () => {
    const inShell = (to: string): number | null =>
      spawnSync("bash", ["-c", `set -o pipefail; "${node}" "${bin()}" rules ${to}`]).status;
    const onFull = existsSync("/dev/full") ? inShell(">/dev/full") : 2;
    expect([inShell("| head -1"), onFull]).toEqual([0, 2]);
  });

  it.runIf(node !== "").each(Object.entries(SAVES))("a watch sees each save: %s", async (_, save) => {
    const one = scratch();
    const watching = await watch(one);
    await savedThrice(watching, one, save);
    expect(await watching.end("SIGINT")).toBe(0);
  });

  it.runIf(node !== "").each(Object.entries(MOVES))("a watch goes on when: %s", async (_, move) => {
    const one = scratch();
    const watching = await watch(one);
    await move(watching, one);
    await stillSees(watching, one);
    expect(await watching.end("SIGINT")).toBe(0);
  });

  it.runIf(node !== "")("a watch goes on when the link leads somewhere else", async () => {
    const one = linked();
    const watching = await watch(one);
    await relinked(watching, one);
    await stillSees(watching, one);
    expect(await watching.end("SIGTERM")).toBe(0);
  });
});
