import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromRegistry } from "@redlines/integration/from-registry";
import { nodeOf } from "@redlines/integration/nodes";
import { codeBlocks } from "@redlines/testing/markdown.mjs";
import type { Registry } from "./registry.ts";
import { CommandError, run, strangersEnv, type Surroundings } from "./shell.ts";

/** The oldest Node that is promised, and the one of this house. */
const NODES = ["20.10.0", "26.10.0"] as const;

const TYPESCRIPT = "typescript@7.0.2";

/** What the first page has people import, and the command. */
const WANTED = ["@redlines/core", "@redlines/model", "@redlines/cli", "@redlines/embed"];

/** One consumer: by which means the packages came, on which Node they ran, and what became of it. */
export interface Consumer {
  readonly manager: string;
  readonly node: string;
  /** What it printed at last; what failed, where something did. */
  readonly said: string;
  readonly passed: boolean;
}

type Install = (project: Surroundings, registry: Registry, tag: string) => void;

const INSTALLERS: Readonly<Record<string, Install>> = {
  npm: (project, registry, tag) => {
    writeFileSync(join(project.cwd, ".npmrc"), `registry=${registry.url}\n`);
    run("npm", ["install", "--no-audit", "--no-fund", TYPESCRIPT, ...wanted(tag)], project);
  },
  pnpm: (project, registry, tag) => {
    writeFileSync(join(project.cwd, ".npmrc"), `registry=${registry.url}\n`);
    writeFileSync(join(project.cwd, "pnpm-workspace.yaml"), "packages: [.]\nminimumReleaseAge: 0\n");
    const pnpm = program("pnpm", "12.21.0", "bin/pnpm.mjs");
    run(process.execPath, [pnpm, "add", "--ignore-scripts", TYPESCRIPT, ...wanted(tag)], project);
  },
  Yarn: (project, registry, tag) => {
    const settings = {
      npmRegistryServer: registry.url,
      unsafeHttpWhitelist: ["127.0.0.1"],
      npmMinimalAgeGate: 0,
      enableTelemetry: false,
      nodeLinker: "node-modules",
    };
    writeFileSync(join(project.cwd, ".yarnrc.yml"), JSON.stringify(settings));
    writeFileSync(join(project.cwd, "yarn.lock"), "");
    const yarn = program("@yarnpkg/cli-dist", "4.18.1", "bin/yarn.js");
    run(process.execPath, [yarn, "add", TYPESCRIPT, ...wanted(tag)], project);
  },
};

function wanted(tag: string): string[] {
  return WANTED.map((name) => `${name}@${tag}`);
}

function program(name: string, version: string, path: string): string {
  const found = fromRegistry(name, version, path);
  if (found === undefined) throw new Error(`${name} ${version} cannot be had from the registry`);
  return found;
}

/**
 * Installs what is published into fresh projects, one for each package manager, and does what the first page
 * says on each Node.
 * @param readme the first page
 * @param folder an empty one
 */
export function consume(readme: string, folder: string, registry: Registry, tag: string): Consumer[] {
  return Object.entries(INSTALLERS).flatMap(([manager, install]) => {
    const project = surroundings(join(folder, manager));
    const prepare = (): string => {
      install(project, registry, tag);
      return compiled(readme, project);
    };
    const prepared = attempt(prepare);
    return NODES.map((node) => ({
      manager,
      node,
      ...(prepared.passed ? attempt(() => used(node, project)) : prepared),
    }));
  });
}

function surroundings(cwd: string): Surroundings {
  const home = join(cwd, "../home");
  mkdirSync(cwd, { recursive: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }\n');
  return { cwd, env: strangersEnv(home) };
}

function attempt(what: () => string): Pick<Consumer, "said" | "passed"> {
  try {
    return { said: what(), passed: true };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { said: error.message, passed: false };
  }
}

/** The code of the first page, compiled under strict rules. */
function compiled(readme: string, { cwd, env }: Surroundings): string {
  const code = codeBlocks(readme).find(({ language }) => language === "ts")?.text ?? "";
  const compilerOptions = {
    strict: true,
    module: "nodenext",
    target: "es2022",
    lib: ["es2023", "dom"],
    types: [],
    outDir: "js",
    rootDir: ".",
  };
  writeFileSync(join(cwd, "first.ts"), code.replaceAll("console.log", "export const printed = Array.of"));
  writeFileSync(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["first.ts"] }));
  return run(join(cwd, "node_modules/.bin/tsc"), ["-p", "."], { cwd, env });
}

/** Runs the code, and begins, checks and builds a story with the command. */
function used(version: string, { cwd, env }: Surroundings): string {
  const node = nodeOf(version);
  if (node === undefined) throw new CommandError(`Node ${version} cannot be had from the registry`);
  const printing = 'const { printed } = await import("./js/first.js"); console.log(printed.join(" "));';
  const printed = run(node, ["--input-type=module", "--eval", printing], { cwd, env });
  const command = join(cwd, "node_modules/@redlines/cli/bin/redlines.js");
  const story = `story-${version}`;
  run(node, [command, "init", story], { cwd, env });
  run(node, [command, "check"], { cwd: join(cwd, story), env });
  run(node, [command, "build"], { cwd: join(cwd, story), env });
  return printed.trim();
}

/**
 * What the first minute of a newsroom is: the command from the registry without an install, and then all
 * that the story's own README has them run.
 * @returns the commands that were run
 */
export function firstStory(folder: string, registry: Registry): string[] {
  const { cwd, env } = surroundings(folder);
  writeFileSync(join(cwd, ".npmrc"), `registry=${registry.url}\n`);
  const here = { cwd, env: { ...env, npm_config_registry: registry.url } };
  run("npx", ["--yes", "@redlines/cli", "init", "story"], here);
  const story = { ...here, cwd: join(cwd, "story") };
  const lines = commandsOf(readFileSync(join(story.cwd, "README.md"), "utf8"));
  for (const line of lines) run("sh", ["-c", line], story);
  return ["npx @redlines/cli init story", ...lines];
}

/** The lines of a readme that npm is to run, without what is said of them. */
function commandsOf(readme: string): string[] {
  return [...readme.matchAll(/^(npm [^#\n]*?) *(?:#.*)?$/gm)].map(([, line = ""]) => line);
}
